// The differences between two releases as rows: one header, one row for each value, safe to open anywhere.
import { csvText } from '@plumbline/platform/domain';
import type { PublicComparison } from './comparison.queries';

const COLUMNS = [
  ...['city', 'earlier_release', 'later_release', 'earlier_digest', 'later_digest', 'team', 'departments'],
  ...['place', 'about', 'kind', 'what', 'before', 'after', 'reason', 'sample', 'unit'],
] as const;

/** The rows as a CSV file, one row for each difference. */
export function comparisonTable({ earlier, later, teams }: PublicComparison): string {
  const rows = teams.flatMap(({ team, departments, differences }) =>
    differences.map((difference) => [
      ...[later.citySlug, earlier.slug, later.slug, earlier.digest, later.digest, team ?? ''],
      departments.map(({ code }) => code).join(' '),
      ...[difference.path, difference.about, difference.kind, difference.what],
      ...[difference.before ?? '', difference.after ?? '', difference.reason, String(difference.sample)],
      difference.unit ?? '',
    ]),
  );
  return csvText([COLUMNS, ...rows]);
}
