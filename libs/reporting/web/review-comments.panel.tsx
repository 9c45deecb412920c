// Comments of reviewers: those already pinned to a place, and a folded box to pin a new one.
import { t } from '@lingui/core/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { TextArea, Timestamp } from '@plumbline/ui';
import { commentPlace } from './places';
import { nameOfPlace, type CommentPlace } from './written-comments';

/** Id of the form that carries every new comment of the page. */
export const decisionForm = 'decision';

/** Longest comment, in characters; the server refuses more. */
const longestComment = 2000;

interface Pinned {
  id: string;
  text: string;
  at: string;
  evidenceId?: string | null;
  /** Null as well once the piece was removed. */
  evidence?: { id: string } | null;
  resolvedAt?: string | null;
  by?: { displayName: string } | null;
  resolvedBy?: { displayName: string } | null;
}

/** Comments pinned to one place, each with who wrote it and whether it was dealt with. */
export function CommentsAt({ comments }: { comments: readonly Pinned[] }) {
  const { city } = useWorkspace();
  if (comments.length === 0) return null;
  return (
    <ul className="pl-plain-list pl-pinned-list">
      {comments.map(({ id, text, at, by, evidenceId, evidence, resolvedAt, resolvedBy }) => (
        <li className="pl-pinned" key={id} id={commentPlace(id)} tabIndex={-1}>
          <p className="pl-small pl-muted">
            {by ? t`Comment by ${{ person: by.displayName }}` : t`Comment`},{' '}
            <Timestamp at={at} timeZone={city.timeZone} />
          </p>
          {evidenceId && !evidence ? (
            <p className="pl-small">{t`The piece of evidence it is about was removed.`}</p>
          ) : null}
          <p className="pl-pinned__text">{text}</p>
          <p className="pl-small">
            {resolvedAt ? (
              <>
                {resolvedBy ? t`Answered by ${{ person: resolvedBy.displayName }}` : t`Answered`},{' '}
                <Timestamp at={resolvedAt} timeZone={city.timeZone} />
              </>
            ) : (
              <strong>{t`Not answered yet`}</strong>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A folded box for a comment at one place. It belongs to the decision's form wherever it stands on the page. */
export function CommentHere({
  place,
  about,
  typed,
  label = t`Add a comment here`,
}: {
  place: CommentPlace;
  /** What it is about, e.g. "the status of 1.2". */
  about: string;
  /** What was typed before a refusal, by the box's name. */
  typed: Readonly<Record<string, string>>;
  label?: string;
}) {
  const name = nameOfPlace(place);
  const before = typed[name] ?? '';
  return (
    <details className="pl-comment-here" open={before !== ''}>
      <summary>
        {label}
        <span className="pl-hidden-visually"> {t`on ${about}`}</span>
      </summary>
      <TextArea
        id={name}
        name={name}
        form={decisionForm}
        label={t`Your comment on ${about}`}
        limit={longestComment}
        short
        required={false}
        defaultValue={before}
        data-about={about}
      />
    </details>
  );
}
