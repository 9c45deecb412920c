// How far it has come towards its target, and what became of each group: words with a shape, never one color.
import { joined, labeled } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { AsWritten } from '@plumbline/language/web';
import { groupBy } from '@plumbline/platform/domain';
import { everyone, levelsOf, nameOfGroup, type ShownMetric, type ShownProgress } from './shown-metric';
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
  const aimed = metric.progress.flatMap((progress) => {
    const target = targetWords(metric, progress);
    return target === null ? [] : [{ ...progress, target }];
  });
  if (aimed.length === 0) return null;
  const judged = aimed.filter(({ pace }) => pace !== 'UNKNOWN');
  const unjudged = aimed.filter(({ pace }) => pace === 'UNKNOWN');
  return (
    <>
      <Heading>{t`On the way to the target`}</Heading>
      {judged.length > 0 ? (
        <ul className="pl-plain-list">
          {judged.map((progress) => (
            <li key={progress.category}>
              <div className="pl-row">
                <strong>
                  <AsWritten>{nameOfGroup(progress.category)}</AsWritten>
                </strong>{' '}
                <PaceTag pace={progress.pace} />
              </div>
              <AsWritten>{`${progress.target} ${progressWords(progress, metric.unit)}`}</AsWritten>
            </li>
          ))}
        </ul>
      ) : null}
      <Unjudged
        list={unjudged.map((progress) => ({
          name: nameOfGroup(progress.category),
          detail: progress.target.replace(/\.$/, ''),
          reason: progressWords(progress, metric.unit),
        }))}
      />
    </>
  );
}

/** What can't be judged, as one line for each reason. */
function Unjudged({ list }: { list: readonly { name: string; detail?: string; reason: string }[] }) {
  if (list.length === 0) return null;
  return (
    <ul className="pl-plain-list">
      {[...groupBy(list, ({ reason }) => reason)].map(([reason, own]) => (
        <li key={reason}>
          <PaceTag pace="UNKNOWN" />{' '}
          <AsWritten>
            {labeled(
              joined(
                own.map(({ name, detail }) => (detail ? `${name} (${detail})` : name)),
                'semicolon',
              ),
              reason,
            )}
          </AsWritten>
        </li>
      ))}
    </ul>
  );
}

function targetWords({ targets, promised, unit }: ShownMetric, { category }: ShownProgress): string | null {
  const own = targets.filter((target) => target.category === category).at(-1);
  if (own) return t`Target for ${{ period: own.periodLabel }}: ${{ number: valueText(own.value, unit) }}.`;
  if (category !== null || !promised) return null;
  const number = valueText(promised.value, unit);
  return promised.label ? t`Target (${{ period: promised.label }}): ${number}.` : t`Target: ${number}.`;
}

/** What became of everyone and of each group since the baseline, or the first value that can be compared. */
export function Results({ metric, level }: PartProps) {
  const Heading = `h${level}` as const;
  const all = inOrder(metric);
  if (all.every(({ result }) => result === 'UNMEASURED')) return null;
  return (
    <>
      <Heading>{t`Better or worse, group by group`}</Heading>
      <p className="pl-small">
        <Trans>
          The newest value against the baseline where one is stated and can be compared, otherwise against the
          first value that can. Groups are never averaged.
        </Trans>
      </p>
      <ul className="pl-plain-list">
        {all
          .filter(({ result }) => result !== 'UNMEASURED')
          .map(({ category, result }) => (
            <li key={category} className="pl-row">
              <span>
                <AsWritten>{nameOfGroup(category)}</AsWritten>
              </span>{' '}
              <ResultTag result={result} />
            </li>
          ))}
      </ul>
      <Unjudged
        list={all
          .filter(({ result }) => result === 'UNMEASURED')
          .map(({ category }) => ({ name: nameOfGroup(category), reason: whyUnmeasured(metric, category) }))}
      />
    </>
  );
}

/** Of the group's newest period: hidden, or too few values. */
function whyUnmeasured({ periods }: ShownMetric, category: string | null): string {
  const newest = periods.at(-1);
  const level = newest && levelsOf(newest).find(({ label }) => label === nameOfGroup(category));
  return level?.hidden ? t`hidden to protect privacy.` : t`there are no two values yet that can be compared.`;
}

/** Everyone first, then the groups as the picture lists them. */
function inOrder({ results, periods }: ShownMetric): ShownMetric['results'] {
  const names = [everyone(), ...periods.flatMap(({ groups }) => groups.map(({ label }) => label))];
  const at = (category: string | null) => names.indexOf(nameOfGroup(category));
  return [...results].sort((a, b) => at(a.category) - at(b.category));
}
