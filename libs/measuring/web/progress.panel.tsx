// How far it has come towards its target, and what became of each group: words with a shape, never one color.
import { EVERYONE, nameOfGroup, type ShownMetric, type ShownProgress } from './shown-metric';
import { progressWords } from './progress-words';
import { PaceTag, ResultTag } from './result-tag';
import { valueText } from './value';

/** Level of the headings of a picture: one below the heading that names the metric. */
export type HeadingLevel = 3 | 4;

interface PartProps {
  metric: ShownMetric;
  level: HeadingLevel;
}

/** A line for everyone, and for each group with a target of its own; nothing where no target is set. */
export function Progress({ metric, level }: PartProps) {
  const Heading = `h${level}` as const;
  const aimed = metric.progress.filter((progress) => targetWords(metric, progress) !== null);
  if (aimed.length === 0) return null;
  return (
    <>
      <Heading>On the way to the target</Heading>
      <ul className="pl-plain-list">
        {aimed.map((progress) => (
          <li key={progress.category}>
            <div className="pl-row">
              <strong>{nameOfGroup(progress.category)}</strong> <PaceTag pace={progress.pace} />
            </div>
            {targetWords(metric, progress)} {progressWords(progress, metric.unit)}
          </li>
        ))}
      </ul>
    </>
  );
}

function targetWords({ targets, promised, unit }: ShownMetric, { category }: ShownProgress): string | null {
  const own = targets.filter((target) => target.category === category).at(-1);
  if (own) return `Target for ${own.periodLabel}: ${valueText(own.value, unit)}.`;
  if (category !== null || !promised) return null;
  return `Target${promised.label ? ` (${promised.label})` : ''}: ${valueText(promised.value, unit)}.`;
}

/** What became of everyone and of each group since the first value that can be compared. */
export function Results({ metric, level }: PartProps) {
  const Heading = `h${level}` as const;
  const told = metric.results.filter(({ result }) => result !== 'UNMEASURED');
  if (told.length === 0) return null;
  return (
    <>
      <Heading>Better or worse, group by group</Heading>
      <p className="pl-small">
        The newest value against the first one that can be compared with it. Groups are never averaged.
      </p>
      <ul className="pl-plain-list">
        {inOrder(metric).map(({ category, result }) => (
          <li key={category} className="pl-row">
            <span>{nameOfGroup(category)}</span> <ResultTag result={result} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Everyone first, then the groups as the picture lists them. */
function inOrder({ results, periods }: ShownMetric): ShownMetric['results'] {
  const names = [EVERYONE, ...periods.flatMap(({ groups }) => groups.map(({ label }) => label))];
  const at = (category: string | null) => names.indexOf(nameOfGroup(category));
  return [...results].sort((a, b) => at(a.category) - at(b.category));
}
