declare module 'asciichart' {
  interface Look {
    readonly height?: number;
    readonly format?: (value: number) => string;
  }
  const asciichart: { plot(values: readonly number[], look?: Look): string };
  // biome-ignore lint/style/noDefaultExport: the library has no other export.
  export default asciichart;
}
