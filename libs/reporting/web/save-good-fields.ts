// One bad field does not keep the good ones of its form from being saved: they go, and it stays as it was.
import type { UserError } from '@plumbline/ui';
import type { Sent } from './sent-form';

/** A form that is sent again without what was refused in it. */
export interface GoodFields<F extends string> {
  /** The fields a person fills in: only a refusal of one of these leaves the others good. */
  fields: readonly F[];
  /** What was wrong before anything was sent. */
  wrong: readonly UserError[];
  /** Sends the form with these fields as they stand in the city's record already, or blank where nothing stands. */
  send: (kept: ReadonlySet<F>) => Promise<Sent>;
}

/**
 * Sends the form until what is left of it is taken, each time without the fields that were refused so far. Answers all
 * refusals together with what was stored; a refusal that is not about one field (somebody else was faster, say) ends it.
 */
export async function saveGoodFields<F extends string>({
  fields,
  wrong,
  send,
}: GoodFields<F>): Promise<Sent> {
  const fieldOf = ({ path, conflict }: UserError): F | undefined =>
    conflict?.length ? undefined : fields.find((field) => field === path.at(-1));
  const refused: UserError[] = [...wrong];
  const kept = new Set(wrong.map(fieldOf).filter((field) => field !== undefined));
  for (;;) {
    const { errors, storedId } = await send(kept);
    if (errors.length === 0) return { errors: refused, storedId };
    const before = kept.size;
    for (const error of errors) {
      const field = fieldOf(error);
      if (field === undefined) return { errors: [...refused, error] };
      // What was put back is no typing of the person's: that it does not fit the rest is no news to them.
      if (!kept.has(field)) refused.push(error);
    }
    for (const error of errors) kept.add(fieldOf(error) as F);
    if (kept.size === before || kept.size === fields.length) return { errors: refused };
  }
}
