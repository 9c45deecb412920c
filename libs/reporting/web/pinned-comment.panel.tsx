// A reviewer's comment where it belongs: beside the field it is about, with the way to the next one.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { createContext, useContext, useEffect, useRef } from 'react';
import { Form } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { graphql, type Inner } from '@plumbline/platform/web';
import { Button, Timestamp } from '@plumbline/ui';
import { inFieldOrder } from './comment-places';
import { commentPlace } from './places';

graphql(`
  fragment PinnedCommentParts on PinnedComment {
    id
    subject
    subjectId
    field
    evidenceId
    evidence {
      id
      title
    }
    observationId
    observation {
      id
      periodLabel
      category {
        id
        label
      }
      place {
        id
        label
      }
    }
    text
    at
    by {
      id
      displayName
    }
    resolvedAt
    resolvedBy {
      id
      displayName
    }
  }
`);

/** A reviewer's comment as the pages load it. */
export type PinnedComment = Inner.PinnedCommentPartsFragment;

/** Ids of the comments still to be answered, in the order of the page. */
const Walk = createContext<readonly string[]>([]);

/** The form all "Mark as answered" buttons belong to: they stand inside other forms, and forms do not nest. */
const answerForm = 'answer-comment';

/** Lets the comments inside it lead from one to the next. */
export function CommentWalk({ open, children }: { open: readonly string[]; children: React.ReactNode }) {
  return (
    <Walk value={open}>
      <Form method="post" id={answerForm} preventScrollReset hidden>
        <input type="hidden" name="intent" value="resolveComment" />
      </Form>
      {children}
    </Walk>
  );
}

/** Comments where they belong, in the order of the fields. Shows nothing when there are none. */
export function Comments({
  comments,
  mayAnswer,
}: {
  comments: readonly PinnedComment[];
  mayAnswer: boolean;
}) {
  return inFieldOrder(comments).map((comment) => (
    <PinnedCommentPanel key={comment.id} comment={comment} mayAnswer={mayAnswer} />
  ));
}

/** One comment; an answered one becomes a quiet line. */
function PinnedCommentPanel({ comment, mayAnswer }: { comment: PinnedComment; mayAnswer: boolean }) {
  const { city, word } = useWorkspace();
  const open = useContext(Walk);
  const box = useFocusOnceAnswered(Boolean(comment.resolvedAt));
  const next = open[open.indexOf(comment.id) + 1];
  const who = comment.by?.displayName ?? word('role.PLANNING_MANAGER').singular;
  return (
    <div
      className={`pl-returned${comment.resolvedAt ? ' pl-returned--answered' : ''}`}
      id={commentPlace(comment.id)}
      tabIndex={-1}
      ref={box}
    >
      <p className="pl-returned__head">
        {comment.resolvedAt ? (
          <Trans>
            <strong>Answered comment</strong> from {who},{' '}
            <Timestamp at={comment.at} timeZone={city.timeZone} />
          </Trans>
        ) : (
          <Trans>
            <strong>Comment</strong> from {who}, <Timestamp at={comment.at} timeZone={city.timeZone} />
          </Trans>
        )}
      </p>
      {comment.evidenceId && !comment.evidence ? (
        <p className="pl-small">{t`The piece of evidence it is about was removed.`}</p>
      ) : null}
      <p className="pl-returned__text">{comment.text}</p>
      {comment.resolvedAt ? (
        <p className="pl-small">
          {comment.resolvedBy
            ? t`Marked as answered by ${{ person: comment.resolvedBy.displayName }}.`
            : t`Marked as answered.`}
        </p>
      ) : null}
      <div className="pl-row">
        {mayAnswer && !comment.resolvedAt ? (
          <Button
            look="second"
            form={answerForm}
            name="about"
            value={comment.id}
          >{t`Mark as answered`}</Button>
        ) : null}
        {!comment.resolvedAt && next ? (
          <a href={`#${commentPlace(next)}`}>{t`Go to the next comment`}</a>
        ) : null}
        {comment.resolvedAt && open[0] ? (
          <a href={`#${commentPlace(open[0])}`}>{t`Go to the first open comment`}</a>
        ) : null}
      </div>
    </div>
  );
}

/** The pressed button disappears with the answer; the focus stays with the comment. */
function useFocusOnceAnswered(isAnswered: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(isAnswered);
  useEffect(() => {
    if (isAnswered && !before.current) box.current?.focus({ preventScroll: true });
    before.current = isAnswered;
  }, [isAnswered]);
  return box;
}
