// The audit trail: who did what to which thing, written in the same transaction as the change itself.
import { newId } from './ids';
import { now } from './clock';
import { currentUnit, rows } from './unit-of-work';

/** One line of the trail. `summary` is a sentence a person can read; it never holds secrets or draft texts. */
export interface AuditEntry {
  action: string;
  subjectType: string;
  subjectId: string;
  summary: string;
  detail?: Record<string, unknown>;
}

/** Appends a line; every mutation writes at least one, or it fails. */
export async function audit(entry: AuditEntry): Promise<void> {
  const unit = currentUnit();
  unit.audited += 1;
  await rows(
    `insert into audit_event (id, at, person_id, acting_as, request_id, action, subject_type, subject_id, summary, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      newId(),
      now(),
      unit.actor.personId,
      unit.actor.kind === 'system' ? (unit.actor.name ?? 'system') : 'person',
      unit.actor.requestId,
      entry.action,
      entry.subjectType,
      entry.subjectId,
      entry.summary,
      JSON.stringify(entry.detail ?? {}),
    ],
  );
}
