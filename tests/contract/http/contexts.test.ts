import { describe, expect, it } from 'vitest';
import { expanded, expandedByList, relativeIn } from '../../support/offline-jsonld.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

describe('the context of linked data', () => {
  it('reads the feed of reviews whole, with the word for the next page that the feed declares itself', async () => {
    for (const query of ['?pageSize=500', '?pageSize=5']) {
      const feed = (await server.app.inject({ url: `/claim-reviews.json${query}` })).json();
      const whole = await expanded(feed);
      expect(await expandedByList(feed)).toEqual(whole);
      expect(relativeIn(whole)).toEqual([]);
      const next = JSON.stringify(whole).includes('"http://www.w3.org/1999/xhtml/vocabulary#next":[{"@id":"https://');
      expect(next).toBe(query === '?pageSize=5');
    }
  });
});
