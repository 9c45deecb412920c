// The files that releases refer to: noted when a release is published, found by the public under its own role.
import { newId, publicRows, rows } from '@plumbline/platform/server';
import { filesOf } from '@plumbline/publishing/domain';
import type { PublishedFile, ReleaseContent } from '@plumbline/publishing/domain';

/** Notes the files that the content of a release refers to; nothing else about a piece of evidence leaves its room. */
export async function keepReleaseFiles(releaseId: string, content: ReleaseContent): Promise<void> {
  for (const { digest, size, mediaType, title } of filesOf(content)) {
    await rows(
      'insert into release_file (id, release_id, digest, bytes, media_type, title) values ($1, $2, $3, $4, $5, $6)',
      [newId(), releaseId, digest, size, mediaType, title],
    );
  }
}

/** A release that refers to a file, newest first, with what the release says of the file. */
export interface FileInRelease extends PublishedFile {
  cityId: string;
  releaseSlug: string;
  withdrawn: boolean;
  /** How many records were lawfully removed from the release: the file's may be among them. */
  tombstones: number;
  demo: boolean;
}

/** The releases of a city that refer to this file, withdrawn ones too, newest first. */
export function releasesWithFile(citySlug: string, digest: string): Promise<FileInRelease[]> {
  return publicRows<FileInRelease>(
    `select c.city_id as "cityId", c.demo, r.slug as "releaseSlug", r.tombstones, w.id is not null as withdrawn,
       f.digest, f.bytes::float8 as size, f.media_type as "mediaType", f.title
     from public_city c join release_file f on f.city_id = c.city_id
     join release r on r.city_id = f.city_id and r.id = f.release_id
     left join release_withdrawal w on w.city_id = r.city_id and w.release_id = r.id
     where c.slug = $1 and f.digest = $2 order by r.number desc`,
    [citySlug, digest],
  );
}
