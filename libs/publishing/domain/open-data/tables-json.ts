// The tables as JSON: numbers stay exactly as they were published, digit by digit.
import type { Column, DataCell, DataTable } from './column';
import { descriptionOf, licenseOf, releaseAddress, titleOf } from './described-release';
import type { DescribedRelease } from './described-release';

/** One JSON text of all tables; rows are objects with every column, null where a cell is empty. */
export function tablesJson(release: DescribedRelease, tables: readonly DataTable[], site: string): string {
  const { name, title, path } = licenseOf(release);
  const head = {
    title: titleOf(release),
    description: descriptionOf(release),
    homepage: releaseAddress(site, release),
    publisher: release.city.officeName,
    license: { name, title, path },
    release: {
      number: release.number,
      slug: release.slug,
      periodLabel: release.periodLabel,
      publishedAt: release.publishedAt,
      digest: release.digest,
    },
    sample: release.sample || release.demo,
  };
  const parts = tables.map(
    ({ definition: { name: table, columns }, rows }) =>
      `${JSON.stringify(table)}:[\n${rows.map((row) => rowJson(row, columns)).join(',\n')}\n]`,
  );
  return `${JSON.stringify(head).slice(0, -1)},\n"tables":{\n${parts.join(',\n')}\n}}\n`;
}

function rowJson(row: readonly DataCell[], columns: readonly Column[]): string {
  const fields = columns.map(
    (column, index) => `${JSON.stringify(column.name)}:${cellJson(row[index] ?? null, column)}`,
  );
  return `{${fields.join(',')}}`;
}

/** A number is written with its own digits: reading and writing it as a computer's number could change them. */
function cellJson(cell: DataCell, { type }: Column): string {
  if (cell === null) return 'null';
  if (type === 'boolean') return cell;
  if ((type === 'number' || type === 'integer') && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell)) return cell;
  return JSON.stringify(cell);
}
