/** A variable of the argument: "net interest", "term premium". */
export interface Factor {
  readonly label: 'Factor';
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly metricId: string | null;
  readonly drivesIds: readonly string[];
  readonly drivenByIds: readonly string[];
}
