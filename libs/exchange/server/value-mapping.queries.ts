// Mappings that are remembered: found by the headers of a file, kept when one was used.
import { createHash } from 'node:crypto';
import { actor, db, newId, now } from '@plumbline/platform/server';
import { signatureOf, type Sheet, type ValueMapping as Mapping } from '@plumbline/exchange/domain';
import { ValueMapping } from './value-mapping.entity';

function hashOf(sheet: Sheet): string {
  return createHash('sha256').update(signatureOf(sheet)).digest('hex');
}

/** The newest mapping of this team for files with these headers, or null: how others read their files is theirs. */
export async function rememberedMapping(sheet: Sheet, planningTeamId: string): Promise<ValueMapping | null> {
  return db()
    .getRepository(ValueMapping)
    .findOne({
      where: { headerSignature: hashOf(sheet), planningTeamId },
      order: { at: 'DESC', id: 'DESC' },
    });
}

/** Remembers how the file was read, unless that is how it was read the last time. */
export async function rememberMapping(
  sheet: Sheet,
  planningTeamId: string,
  fileName: string,
  mapping: Mapping,
): Promise<void> {
  const last = await rememberedMapping(sheet, planningTeamId);
  if (last && canonical(last.mapping) === canonical(mapping)) return;
  await db()
    .getRepository(ValueMapping)
    .insert({
      ...{
        id: newId(),
        planningTeamId,
        headerSignature: hashOf(sheet),
        name: fileName,
        mapping: mapping as object,
      },
      ...{ at: now(), personId: actor().personId },
    });
}

/** The mapping as one text, however its fields are ordered: the database does not keep their order. */
function canonical(mapping: Mapping): string {
  return JSON.stringify(mapping, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
