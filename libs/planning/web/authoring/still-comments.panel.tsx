// Commenting where no script runs. Forms do not nest, so comments on fields are answered beside the outline.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, TextArea } from '@plumbline/ui';
import { LONGEST_COMMENT, type PlanItemKind } from '@plumbline/planning/domain';
import { Still, StillForm, useSent } from './still';
import type { WrittenPlan } from './write-operations';

/** A folded box for a comment on something whole, or on a due date. */
export function StillComment(props: {
  kind: PlanItemKind;
  itemId: string;
  field: string | null;
  about: string;
  label: string;
}) {
  const { kind, itemId, about, label } = props;
  const field = props.field ?? '';
  const place = `${itemId}-${field}`;
  const sent = useSent('comment', place);
  return (
    <Still>
      <details open={sent ? true : undefined}>
        <summary>{label}</summary>
        <StillForm fields={{ intent: 'comment', kind, itemId, field, place }}>
          <Words id={`comment-on-${place}`} label={t`Your comment on ${about}`} sent={sent} />
          <Button look="second">{t`Pin the comment`}</Button>
        </StillForm>
      </details>
    </Still>
  );
}

/** Answering a thread and settling it, as far as the viewer may. */
export function StillThread({ thread, about }: { thread: WrittenPlan['comments'][number]; about: string }) {
  const { id, resolved } = thread;
  const { answer, resolve } = thread.viewerCan;
  const sent = useSent('answer', id);
  return (
    <Still>
      {answer ? (
        <details open={sent ? true : undefined}>
          <summary>
            <Trans>
              Answer<span className="pl-hidden-visually"> the comment on {about}</span>
            </Trans>
          </summary>
          <StillForm fields={{ intent: 'answer', threadId: id }}>
            <Words id={`answer-to-${id}`} label={t`Your answer about ${about}`} sent={sent} />
            <Button look="second">{t`Answer`}</Button>
          </StillForm>
        </details>
      ) : null}
      {resolve ? (
        <StillForm fields={{ intent: resolved ? 'reopen' : 'resolve', threadId: id }}>
          <Button look="plain">
            {resolved ? (
              <Trans>
                Open again<span className="pl-hidden-visually"> the comment on {about}</span>
              </Trans>
            ) : (
              <Trans>
                Resolve<span className="pl-hidden-visually"> the comment on {about}</span>
              </Trans>
            )}
          </Button>
        </StillForm>
      ) : null}
    </Still>
  );
}

function Words({ id, label, sent }: { id: string; label: string; sent: ReturnType<typeof useSent> }) {
  return (
    <TextArea
      id={id}
      name="text"
      label={label}
      limit={LONGEST_COMMENT}
      short
      required={false}
      defaultValue={sent?.typed?.['text'] ?? ''}
      error={sent?.userErrors[0]?.message}
    />
  );
}
