import { causalMap } from './causal-map.ts';
import { chartCursor } from './chart-cursor.ts';
import { copyButton } from './copy-button.ts';
import { wakenBy } from './islands.ts';
import { liveForm } from './live-form.ts';
import { liveSearch } from './live-search.ts';
import { sliders } from './sliders.ts';

// Every page is whole without this script: it makes parts of it quicker to use, each by the name that the part bears.
const wake = wakenBy({
  'causal-map': causalMap,
  chart: chartCursor,
  copy: copyButton,
  'live-form': (form) => liveForm(form as HTMLFormElement, wake),
  'live-search': (form) => liveSearch(form as HTMLFormElement),
  sliders,
});

wake(document);
