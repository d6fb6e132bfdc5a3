/** How texts speak of a metric beside its name; each list may be empty. */
export interface MetricWords {
  /** What else it is called; two metrics may share a name. Any case, hyphens for spaces and the plural are found too. */
  readonly names: readonly string[];
  /** Identifiers of data services, such as "DGS10", found only as written. */
  readonly symbols: readonly string[];
  /** What speaks of it without naming it; "…" stands for at most six words. */
  readonly phrases: readonly string[];
  /** Whose mention beside an ambiguous name makes this the metric that is meant. */
  readonly speakers: readonly string[];
}

/** What is measured, apart from who measures it: "net interest of the federal government". */
export interface Metric {
  readonly label: 'Metric';
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly words: MetricWords;
  /** The preferred series first. */
  readonly seriesIds: readonly string[];
}
