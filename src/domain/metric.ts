/** What is measured, apart from who measures it: "net interest of the federal government". */
export interface Metric {
  readonly label: 'Metric';
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  /** The preferred series first. */
  readonly seriesIds: readonly string[];
}
