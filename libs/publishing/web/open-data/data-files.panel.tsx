// The files of a release: what is in each, how large it is, and where it lies.
import { t } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import { releaseFileKind } from '@plumbline/publishing/domain';
import { fileSize } from '../documents/file-size';

/** A file as the API names it. */
export interface DataFile {
  name: string;
  size: number;
  path: string;
}

/** The packed files come first: most people want everything at once. */
const FIRST = ['release.xlsx', 'release.zip'];

/** All files as one list; `sealed` is the address of the release as it was sealed. */
export function DataFilesPanel({ files, sealed }: { files: readonly DataFile[]; sealed: string }) {
  const rank = ({ name }: DataFile) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const sorted = [...files].sort((a, b) => rank(a) - rank(b));
  return (
    <section id="files">
      <h2>{t`Files`}</h2>
      {files.length === 0 ? (
        <p>{t`The files of this release are being made. Load this page again in a minute.`}</p>
      ) : null}
      <ul className="pl-data-files">
        {sorted.map(({ name, size, path }) => {
          const kind = releaseFileKind(name);
          return (
            <li key={name}>
              <a href={path} download>
                {kind ? say(kind.title) : name} ({kind?.format ?? name}, {fileSize(size)})
              </a>
              {kind ? <p>{say(kind.says)}</p> : null}
            </li>
          );
        })}
        <li>
          <a href={sealed} download>{t`The whole release as JSON`}</a>
          <p>{t`The release as it was sealed, with its digests and everything that is said about each measure.`}</p>
        </li>
      </ul>
    </section>
  );
}
