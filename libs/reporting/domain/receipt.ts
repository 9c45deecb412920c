// The number on the receipt of a report that was handed in: short enough to read out, and the same wherever it is asked for.

/**
 * "2026-Q3-7F3A92-2": the period, the last six signs of the report's id, and how often it has been handed in. Two
 * reports of one city never share it by more than chance (1 in 16 million), and one report never uses it twice.
 */
export function receiptNumber(periodCode: string, reportId: string, submission: number): string {
  return [periodCode, reportId.slice(-6), submission].join('-').toUpperCase();
}
