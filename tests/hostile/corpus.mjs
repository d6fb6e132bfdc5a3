import { bodies } from './families/bodies.mjs';
import { formulas } from './families/formulas.mjs';
import { mcp } from './families/mcp.mjs';
import { paths } from './families/paths.mjs';
import { protocol } from './families/protocol.mjs';
import { shapes } from './families/shapes.mjs';
import { texts } from './families/texts.mjs';
import { values } from './families/values.mjs';

/** The whole corpus against a server with these routes, each `{ url, methods }`: family by family. */
export const corpus = (routes) => ({
  shapes: shapes(),
  values: values(),
  formulas: formulas(),
  texts: texts(),
  bodies: bodies(),
  mcp: mcp(),
  protocol: protocol(),
  paths: paths(routes),
});
