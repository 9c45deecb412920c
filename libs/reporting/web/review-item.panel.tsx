// One item of a report: what was said last quarter beside what is said now, field by field.
import { dayText } from '@plumbline/language/domain';
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { ClockTag, Day, SampleMark, StatusTag } from '@plumbline/ui';
import {
  changeInWords,
  itemChange,
  itemFieldInSentence,
  itemFieldLabel,
  itemFields,
  type ItemField,
  type Said,
} from '@plumbline/reporting/domain';
import { fieldOf } from './comment-places';
import { EvidencePanel } from './evidence/evidence.panel';
import { CommentHere, CommentsAt } from './review-comments.panel';
import { SuggestedStatus } from './review-suggestion.panel';
import type { ReviewedReport } from './review.page';
import { placeOfEvidence } from './written-comments';

type Item = ReviewedReport['items'][number];
type Update = NonNullable<Item['update']>;

/** An earlier submission of the same report: how it ended, and what it said about the item; null when nothing. */
export interface Before {
  name: string;
  since: string;
  said: Said | null;
}

/** A card with the item's promise, what changed in words, and its fields. */
export function ReviewItem({
  item,
  before,
  reportId,
  isDecided,
  canComment,
  typed,
}: {
  item: Item;
  /** What earlier submissions of this report said, the latest first. */
  before: readonly Before[];
  reportId: string;
  /** Whether the report is approved. */
  isDecided: boolean;
  canComment: boolean;
  typed: Readonly<Record<string, string>>;
}) {
  const { deliverable, update, lastUpdate, comments } = item;
  const standing = new Set(item.evidence.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id));
  const atField = comments.filter(({ evidenceId }) => !evidenceId || !standing.has(evidenceId));
  const change = itemChange(update, lastUpdate);
  const known = new Set<string>(itemFields);
  const said = itemFields.filter(
    (field) =>
      field === 'status' ||
      field === 'note' ||
      update?.[field] ||
      lastUpdate?.[field] ||
      before.some((one) => one.said?.[field]),
  );
  const since = before.map((one) => ({ ...one, change: itemChange(update, one.said) }));
  return (
    <section className="pl-card pl-block" data-step>
      <h3 id={`about-${deliverable.id}`} tabIndex={-1} data-step-focus>
        {deliverable.code}: {deliverable.text} {deliverable.sample || update?.sample ? <SampleMark /> : null}
      </h3>
      <Promised deliverable={deliverable} />
      <p>
        <strong>{changeInWords(change)}.</strong>{' '}
        {update?.sameAsLast ? `${t`The department chose “same as last quarter”.`} ` : ''}
        {update?.by ? (
          <span className="pl-small pl-muted">
            <Trans>Entered by {ph({ displayName: update.by.displayName })}.</Trans>
          </span>
        ) : null}
      </p>
      <CommentsAt comments={atField.filter((comment) => !known.has(fieldOf(comment) ?? ''))} />
      {since.map(({ since: when, change: one }) => (
        <p key={when}>
          {one.kind === 'CHANGED'
            ? t`Changed ${{ since: when }}: ${{ fields: one.fields.map(itemFieldInSentence).join(', ') }}.`
            : t`Nothing changed ${{ since: when }}.`}
        </p>
      ))}
      <dl className={`pl-compare pl-compare--${2 + before.length}`}>
        {said.map((field) => (
          <div className="pl-compare__row" key={field}>
            <dt>
              {itemFieldLabel(field)}
              {change.kind === 'CHANGED' && change.fields.includes(field) ? (
                <span className="pl-changed">{t`Changed`}</span>
              ) : null}
              {since
                .filter(({ change: one }) => one.kind === 'CHANGED' && one.fields.includes(field))
                .map(({ since: when }) => (
                  <span className="pl-changed pl-changed--new" key={when}>
                    {t`Changed ${{ since: when }}`}
                  </span>
                ))}
            </dt>
            <dd>
              <span className="pl-compare__when">{t`Last quarter`}</span>
              <Words field={field} update={lastUpdate ?? null} />
            </dd>
            {before.map((one) => (
              <dd key={one.name}>
                <span className="pl-compare__when">{one.name}</span>
                <Words field={field} update={one.said} />
              </dd>
            ))}
            <dd>
              <span className="pl-compare__when">{before.length > 0 ? t`Now` : t`This quarter`}</span>
              <Words field={field} update={update ?? null} />
              {field === 'status' ? <SuggestedStatus item={item} isDecided={isDecided} /> : null}
            </dd>
            {canComment ? (
              <dd className="pl-compare__box">
                <CommentHere
                  place={{ subject: 'DELIVERABLE', subjectId: deliverable.id, field }}
                  about={t`“${{ field: itemFieldInSentence(field) }}” of ${{ code: deliverable.code }}`}
                  typed={typed}
                />
              </dd>
            ) : null}
            <PinnedAt comments={atField.filter((comment) => fieldOf(comment) === field)} />
          </div>
        ))}
      </dl>
      {/* The link that an earlier save noted stands among the fields above already. */}
      <EvidencePanel
        item={{ deliverable, evidence: item.evidence }}
        reportId={reportId}
        mayAttach={false}
        beside={(piece) => (
          <>
            <CommentsAt comments={comments.filter(({ evidenceId }) => evidenceId === piece.id)} />
            {canComment ? (
              <CommentHere
                place={placeOfEvidence(deliverable.id, piece.id)}
                about={t`the evidence “${{ title: piece.title }}” of ${{ code: deliverable.code }}`}
                typed={typed}
              />
            ) : null}
          </>
        )}
      />
      {canComment ? (
        <CommentHere
          place={{ subject: 'DELIVERABLE', subjectId: deliverable.id, field: null }}
          about={t`${{ deliverableCode: deliverable.code }} as a whole`}
          typed={typed}
          label={t`Add a comment on all of it`}
        />
      ) : null}
    </section>
  );
}

function PinnedAt({ comments }: { comments: Item['comments'] }) {
  return comments.length > 0 ? (
    <dd className="pl-compare__pinned">
      <CommentsAt comments={comments} />
    </dd>
  ) : null;
}

function Promised({ deliverable }: { deliverable: Item['deliverable'] }) {
  const { word } = useWorkspace();
  const { goal, ownerRole, department, originalDueOn, currentDueOn, overdue, dateChanges } = deliverable;
  const owner = [ownerRole ?? t`not named`, ...(department ? [department.name] : [])].join(', ');
  const slipped = originalDueOn && currentDueOn && originalDueOn !== currentDueOn;
  return (
    <>
      <p className="pl-small pl-muted">
        {word('goal').singular} {goal.code}: {goal.text}
      </p>
      <p className="pl-small">
        <Trans>
          Owner: {owner}. Due: <Day on={currentDueOn} none={t`no date`} />
        </Trans>
        {slipped ? ` (${firstPromised(originalDueOn, dateChanges.length)})` : ''}{' '}
        {overdue ? <ClockTag tone="bad">{t`Overdue`}</ClockTag> : null}
      </p>
    </>
  );
}

function firstPromised(on: string, replans: number): string {
  const day = dayText(on);
  return plural(replans, {
    one: `first promised for ${day}, re-planned once`,
    other: `first promised for ${day}, re-planned # times`,
  });
}

function Words({ field, update }: { field: ItemField; update: Said | Update | null }) {
  const { city } = useWorkspace();
  if (!update) return <span className="pl-muted">{t`No update`}</span>;
  const value = update[field];
  if (field === 'status') {
    const label = city.statuses.find(({ status }) => status === value)?.label;
    return <StatusTag status={value ?? null} label={value ? label : t`Not chosen`} />;
  }
  if (!value) return <span className="pl-muted">{t`Empty`}</span>;
  if (field === 'actualOn') return <Day on={value} />;
  if (field === 'evidenceUrl' && /^https?:\/\//i.test(value)) {
    return (
      <a href={value} rel="noreferrer" className="usa-link">
        {value}
      </a>
    );
  }
  return <span className="pl-compare__text">{value}</span>;
}
