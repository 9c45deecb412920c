// What shows that a promise was kept: links and files that the department made public, one by one.
import { t } from '@lingui/core/macro';
import { say, dayText } from '@plumbline/language/domain';
import { kindByMediaType, sizeText } from '@plumbline/platform/domain';
import { SampleMark } from '@plumbline/ui';
import { CityText } from '../city-text';
import type { PublicGoal } from '../goal.page';

type Piece = PublicGoal['deliverables'][number]['evidence'][number];

/** The pieces of one promise. `city` is where files are served; null in a preview, where they are not public yet. */
export function PublicEvidence({ evidence, city }: { evidence: readonly Piece[]; city: string | null }) {
  return (
    <ul>
      {evidence.map((piece, index) => (
        <li key={index}>
          <Title piece={piece} city={city} /> {piece.sample ? <SampleMark /> : null}
          <div className="pl-small pl-muted">{factsOf(piece)}</div>
        </li>
      ))}
    </ul>
  );
}

function Title({ piece, city }: { piece: Piece; city: string | null }) {
  const words = <CityText>{piece.title}</CityText>;
  if (piece.kind === 'LINK' && piece.url && /^https?:\/\//i.test(piece.url)) {
    return (
      <a className="usa-link" href={piece.url} rel="noreferrer noopener nofollow">
        {words}
      </a>
    );
  }
  if (piece.fileDigest && city !== null) {
    // A download has no language, so its address stands as it is.
    return (
      <a className="usa-link" href={`/public/evidence/${city}/${piece.fileDigest}`} download>
        {words}
      </a>
    );
  }
  return words;
}

/** "Link to example.org, added May 2, 2026" or "a PDF, 0.4 MB, added May 2, 2026". */
function factsOf({ kind, url, mediaType, size, on }: Piece): string {
  const day = dayText(on);
  if (kind === 'LINK') return t`Link to ${{ host: hostOf(url ?? '') }}, added ${day}`;
  const words = kindByMediaType(mediaType ?? '')?.words;
  const file = words ? say(words) : t`a file`;
  return t`File: ${file}, ${{ size: sizeText(size ?? 0) }}, added ${day}`;
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}
