// Reading and appending observations; the database lets each be corrected once, so that history has no forks.
import { In } from 'typeorm';
import { db, rows } from '@plumbline/platform/server';
import { Observation } from './observation.entity';

/** All observations of some metrics, corrected ones included, oldest first. */
export async function allObservations(metricIds: readonly string[]): Promise<Observation[]> {
  if (metricIds.length === 0) return [];
  return db()
    .getRepository(Observation)
    .find({ where: { metricId: In([...metricIds]) }, order: { recordedAt: 'ASC', id: 'ASC' } });
}

/**
 * Appends observations in one statement and answers the ids of those that were kept. One whose place was taken
 * in the meantime (somebody else was first, or corrected the same one) is left out, never forked.
 */
export async function appendObservations(list: readonly Observation[]): Promise<Set<string>> {
  if (list.length === 0) return new Set();
  const kept = await rows<{ id: string }>(
    `insert into observation (id, metric_id, period_label, period_code, period_ends_on, category_id, place_id, numerator,
       denominator, value, n, margin_of_error, standard_error, missing_reason, reliability, note, data_date,
       source_hash, method_version, checked, replaces_id, reason, source_url, sample, report_id, recorded_by, recorded_at)
     select o."id", o."metricId", o."periodLabel", o."periodCode", o."periodEndsOn", o."categoryId", o."placeId",
       o."numerator", o."denominator", o."value", o."n", o."marginOfError", o."standardError", o."missingReason",
       o."reliability", o."note", o."dataDate", o."sourceHash", o."methodVersion", o."checked", o."replacesId",
       o."reason", o."sourceUrl", o."sample", o."reportId", o."recordedBy", o."recordedAt"
     from json_to_recordset($1::json) as o ("id" uuid, "metricId" uuid, "periodLabel" text, "periodCode" text,
       "periodEndsOn" date, "categoryId" uuid, "placeId" uuid, "numerator" numeric, "denominator" numeric,
       "value" numeric, "n" int, "marginOfError" numeric, "standardError" numeric, "missingReason" text,
       "reliability" text, "note" text, "dataDate" date, "sourceHash" text, "methodVersion" text, "checked" boolean,
       "replacesId" uuid, "reason" text, "sourceUrl" text, "sample" boolean, "reportId" uuid, "recordedBy" uuid,
       "recordedAt" timestamptz)
     on conflict do nothing returning id`,
    [JSON.stringify(list)],
  );
  return new Set(kept.map((row) => row.id));
}
