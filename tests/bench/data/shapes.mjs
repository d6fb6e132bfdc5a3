// How many of each node a made-up graph has. Graphs of one shape are stretches of one another from the front, so that
// one can be loaded on top of a smaller one.

/** As real articles are: a hundred claims each, later ones mostly on metrics that are there already. */
export const ARTICLES = {
  name: 'articles',
  claims: 100,
  observations: 60,
  metricsOf: (articles) => Math.ceil(40 * Math.sqrt(articles)),
  isShared: true,
};

/** Small steps for the measurement of growth: about 114 nodes an article, each with a metric of its own. */
export const STEPS = {
  name: 'steps',
  claims: 20,
  observations: 60,
  metricsOf: (articles) => articles,
  isShared: false,
};

/** By the names that are handed to other processes. */
export const SHAPES = { articles: ARTICLES, steps: STEPS };

/** Slugs sort by number. */
export const articleSlug = (article) => `fiscal-note-${String(article).padStart(4, '0')}`;

export const claimSlug = (article, claim) => `${articleSlug(article)}-c${String(claim).padStart(3, '0')}`;

export const metricSlug = (metric) => `net-borrowing-measure-${String(metric).padStart(4, '0')}`;

export const seriesSlug = (metric) => `bench/nb-${String(metric).padStart(4, '0')}`;

export const sourceSlug = (source) => `treasury-release-${String(source).padStart(4, '0')}`;

/** The slug of the claim at a place in the list by slug, counted from 0. */
export const slugAt = (shape, place) => claimSlug(Math.floor(place / shape.claims) + 1, (place % shape.claims) + 1);
