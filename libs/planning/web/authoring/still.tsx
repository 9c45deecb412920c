// What the page offers where no script runs: the same things as plain forms, each sent by a button of its own.
import { useSyncExternalStore, type ReactNode } from 'react';
import { t } from '@lingui/core/macro';
import { useActionData, useSearchParams } from 'react-router';
import type { WriteAnswer } from './write-action';

/** Stands in the forms of a page without script: what they change is answered with the page itself. */
export const PLAIN = 'plain';

const never = () => () => undefined;

/** True on the page as it was served, until script takes it over. */
export function useStill(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}

/** Served with the page, shown where no script runs, and gone as soon as it does. */
export function Still({ children }: { children: ReactNode }) {
  return useStill() ? <div className="pl-still">{children}</div> : null;
}

/** A form that the page itself answers; `fields` go along with what stands in it. */
export function StillForm({
  fields,
  children,
}: {
  fields: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  return (
    <form method="post" className="pl-still__form">
      <input type="hidden" name={PLAIN} value="yes" />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

/** What a plain form was sent with and was refused for; undefined for any other form. */
export function useSent(intent: string, about: string): WriteAnswer | undefined {
  const answer = useActionData<WriteAnswer>();
  return answer?.typed && answer.intent === intent && answer.about === about ? answer : undefined;
}

/** Says that a plain form about this part was saved. */
export function StillSaved({ itemId }: { itemId: string }) {
  const [search] = useSearchParams();
  // The address still says what was saved before, when something after it was refused.
  const isAnswered = useActionData<WriteAnswer>() !== undefined;
  if (isAnswered || search.get('saved') !== itemId) return null;
  return (
    <Still>
      <p className="pl-saved" role="status">{t`Saved.`}</p>
    </Still>
  );
}
