// A list of groups: its version, how people are counted, its groups, and how they answer to other lists.
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { say, type Message } from '@plumbline/language/domain';
import { Day, SourceLink, Table } from '@plumbline/ui';
import type { Inner } from '@plumbline/platform/web';
import { countingText } from './definition';

/** A list of groups as its page loads it. */
export type GroupList = Inner.GroupListFragment;

const DIMENSIONS: Readonly<Record<string, Message>> = {
  RACE_ETHNICITY: msg`Race and ethnicity`,
  GENDER: msg`Gender`,
  AGE: msg`Age`,
  PLACE: msg`Place`,
  INCOME: msg`Income`,
  LANGUAGE: msg`Language`,
  DISABILITY: msg`Disability`,
  OTHER: msg`Something else`,
};

const STANDARDS: Readonly<Record<string, Message>> = {
  OMB_SPD15_2024: msg`Federal standard of 2024 (OMB Directive 15)`,
  OMB_SPD15_1997: msg`Federal standard of 1997 (OMB Directive 15)`,
};

const RESIDUALS: Readonly<Record<string, Message>> = {
  OTHER: msg`everybody else; never compared`,
  UNKNOWN: msg`people whose group nobody knows; never compared`,
};

const QUALITIES: Readonly<Record<string, Message>> = {
  EXACT: msg`The same people`,
  BROADER: msg`Part of a broader group`,
  IMPOSSIBLE: msg`Not possible`,
};

/** The words of a code; nothing for one that has none. */
const wordsFor = (table: Readonly<Record<string, Message>>, code: string) => say(table[code] ?? '');

/** The facts of a list, then its groups. */
export function GroupListFacts({ list }: { list: GroupList }) {
  return (
    <>
      <dl className="pl-facts">
        <div>
          <dt>{t`Splits by`}</dt>
          <dd>{wordsFor(DIMENSIONS, list.dimension)}</dd>
        </div>
        <div>
          <dt>{t`Version`}</dt>
          <dd>{list.version}</dd>
        </div>
        {list.standard ? (
          <div>
            <dt>{t`Follows`}</dt>
            <dd>{wordsFor(STANDARDS, list.standard)}</dd>
          </div>
        ) : null}
        {list.validFrom || list.validUntil ? (
          <div>
            <dt>{t`In use`}</dt>
            <dd>
              <Trans>
                <Day on={list.validFrom} none={t`No known start`} /> to{' '}
                <Day on={list.validUntil} none={t`no end`} />
              </Trans>
            </dd>
          </div>
        ) : null}
      </dl>
      <p>{countingText(list.counting)}</p>
      <ul>
        {list.categories.map(({ id, label, residual, parent }) => (
          <li key={id}>
            {label}
            {parent ? t`, in ${{ largerGroup: parent.label }}` : ''}
            {residual ? ` (${wordsFor(RESIDUALS, residual)})` : ''}
          </li>
        ))}
      </ul>
      <p>
        <SourceLink url={list.sourceUrl} />
      </p>
    </>
  );
}

/** One table for each list that this one answers to; what is not possible says why. */
export function GroupListMappings({ list }: { list: GroupList }) {
  const sets = [...new Map(list.mappings.map(({ toSet }) => [toSet.id, toSet])).values()];
  if (sets.length === 0) {
    return (
      <p>
        <Trans>Nobody has said how these groups answer to another list, so no number is moved to one.</Trans>
      </p>
    );
  }
  return sets.map((set) => (
    <Table key={set.id} caption={t`From ${{ list: nameOf(list) }} to ${{ otherList: nameOf(set) }}`}>
      <thead>
        <tr>
          <th scope="col">{t`Group here`}</th>
          <th scope="col">{t`Group there`}</th>
          <th scope="col">{t`How well it fits`}</th>
          <th scope="col">{t`Why`}</th>
        </tr>
      </thead>
      <tbody>
        {list.mappings
          .filter(({ toSet }) => toSet.id === set.id)
          .map(({ id, from, to, quality, why }) => (
            <tr key={id}>
              <th scope="row">{from.label}</th>
              <td>{to?.label ?? t`None`}</td>
              <td>{wordsFor(QUALITIES, quality)}</td>
              <td>{why || t`It is the same group.`}</td>
            </tr>
          ))}
      </tbody>
    </Table>
  ));
}

/** "OMB Directive 15, version 1997". */
export function nameOf({ name, version }: { name: string; version: string }): string {
  return name.includes(version) ? name : t`${name}, version ${version}`;
}
