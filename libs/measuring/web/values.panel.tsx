// Every value of a metric as tables: groups by period, single places, and in words what was corrected and noted.
import { labeled } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { hiddenMark } from '@plumbline/measuring/domain';
import { AsWritten } from '@plumbline/language/web';
import { isAllSample, SampleMark, SourceLink, Table } from '@plumbline/ui';
import { notesOf, placeTables, seriesTable, whereText, type PlacesOfPeriod } from './series';
import { missingWords, type ShownValue } from './shown-metric';
import { axisWords, bareText, grouped, valueText } from './value';

interface ValuesProps {
  /** Names the table. */
  caption: string;
  unit: string;
  values: readonly ShownValue[];
  /** The source of the whole metric; a value says its own only where it differs. */
  sourceUrl: string | null;
}

/** Groups down, periods across: the whole city's values, with notes and sources of single ones below. */
export function ValuesTable({ caption, unit, values, sourceUrl }: ValuesProps) {
  const citywide = values.filter(({ place }) => place === null);
  const { periods, rows } = seriesTable(citywide);
  if (rows.length === 0) return null;
  const allSample = isAllSample(citywide);
  return (
    <>
      <Table caption={<Caption text={axisWords(caption, unit)} sample={allSample} />}>
        <thead>
          <tr>
            <th scope="col">{t`Group`}</th>
            {periods.map((period) => (
              <th scope="col" className="pl-number" key={period}>
                <AsWritten>{period}</AsWritten>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ group, cells }) => (
            <tr key={group}>
              <th scope="row">
                <AsWritten>{group}</AsWritten>
              </th>
              {cells.map((value, index) => (
                <ValueCell key={periods[index]} value={value} unit={unit} marked={!allSample} />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      {citywide.some(({ marginOfError }) => marginOfError) ? (
        <p className="pl-small">{t`± is the margin of error at 90 percent confidence.`}</p>
      ) : null}
      <Notes values={citywide} sourceUrl={sourceUrl} />
    </>
  );
}

function Caption({ text, sample }: { text: string; sample: boolean }) {
  return (
    <>
      <AsWritten>{text}</AsWritten> {sample ? <SampleMark /> : null}
    </>
  );
}

interface CellProps {
  value: ShownValue | null;
  unit: string;
  /** Whether it says of itself that it is made up: not where the whole table is. */
  marked: boolean;
}

function ValueCell({ value, unit, marked }: CellProps) {
  return (
    <td className={value?.value && !value.hidden ? 'pl-number' : undefined}>
      {value ? <Said value={value} unit={unit} /> : <span className="pl-muted">{t`No value`}</span>}{' '}
      {marked && value?.sample ? <SampleMark /> : null}
    </td>
  );
}

function Said({ value, unit }: { value: ShownValue; unit: string }) {
  if (value.hidden) return <>{hiddenMark()}</>;
  if (value.value === null)
    return (
      <>
        <AsWritten>{sentenceCase(missingWords(value.missing))}</AsWritten>
      </>
    );
  return (
    <>
      {bareText(value.value, unit)}
      {value.marginOfError ? <span className="pl-muted"> ± {grouped(value.marginOfError)}</span> : null}
    </>
  );
}

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Values that differ from what was said before, each with the reason: always in sight. */
export function Corrections({
  values,
  unit,
  level = 4,
}: Pick<ValuesProps, 'values' | 'unit'> & { level?: 3 | 4 }) {
  const Heading = `h${level}` as const;
  const corrected = values.filter(
    ({ revisedFrom, revisionReason }) => revisedFrom !== null || revisionReason,
  );
  if (corrected.length === 0) return null;
  return (
    <>
      <Heading>{t`Corrected values`}</Heading>
      <ul>
        {corrected.map((value) => (
          <li key={whereText(value)}>
            <Correction value={value} unit={unit} /> <AsWritten>{value.revisionReason}</AsWritten>{' '}
            {value.sample ? <SampleMark /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Black, 2019: now 8.60, revised from 9.1." */
function Correction({ value, unit }: { value: ShownValue; unit: string }) {
  const where = <AsWritten>{whereText(value)}</AsWritten>;
  const now =
    value.value !== null && !value.hidden ? (
      <AsWritten>{valueText(value.value, unit)}</AsWritten>
    ) : (
      <Said value={value} unit={unit} />
    );
  if (value.revisedFrom === null) {
    return (
      <Trans>
        {where}: now {now}.
      </Trans>
    );
  }
  const before = <AsWritten>{valueText(value.revisedFrom, unit)}</AsWritten>;
  return (
    <Trans>
      {where}: now {now}, revised from {before}.
    </Trans>
  );
}

/** What sources say of single values; what they say of several is said once. */
function Notes({ values, sourceUrl }: Pick<ValuesProps, 'values' | 'sourceUrl'>) {
  const notes = notesOf(values, sourceUrl);
  if (notes.length === 0) return null;
  return (
    <ul className="pl-small">
      {notes.map(({ of, text, url, sample }) => (
        <li key={of}>
          <AsWritten>{labeled(of, text)}</AsWritten> {sample ? <SampleMark /> : null} <SourceLink url={url} />
        </li>
      ))}
    </ul>
  );
}

interface PlacesProps extends Pick<ValuesProps, 'values' | 'unit'> {
  /** Of the metric. */
  name: string;
}

/** Places down, groups across: the newest period in sight, earlier ones behind a fold-out. */
export function PlacesTable({ name, values, unit }: PlacesProps) {
  const [newest, ...earlier] = placeTables(values);
  if (!newest) return null;
  return (
    <>
      <OnePeriodOfPlaces name={name} table={newest} unit={unit} />
      {earlier.length > 0 ? (
        <>
          <details className="pl-chart__more">
            <summary>{t`Earlier periods, place by place`}</summary>
          </details>
          <div className="pl-chart__data">
            {earlier.map((table) => (
              <OnePeriodOfPlaces key={table.period} name={name} table={table} unit={unit} />
            ))}
          </div>
        </>
      ) : null}
    </>
  );
}

function OnePeriodOfPlaces({
  name,
  table,
  unit,
}: {
  name: string;
  table: PlacesOfPeriod<ShownValue>;
  unit: string;
}) {
  const allSample = isAllSample(table.rows.flatMap(({ cells }) => cells).filter((value) => value !== null));
  const caption = axisWords(t`${name}, place by place, ${{ period: table.period }}`, unit);
  return (
    <Table caption={<Caption text={caption} sample={allSample} />}>
      <thead>
        <tr>
          <th scope="col">{t`Place`}</th>
          {table.groups.map((group) => (
            <th scope="col" className="pl-number" key={group}>
              {group}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ place, cells }) => (
          <tr key={place}>
            <th scope="row">{place}</th>
            {cells.map((value, index) => (
              <ValueCell key={table.groups[index]} value={value} unit={unit} marked={!allSample} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
