// What changed in a text, word by word: said in words for screen readers and shown by shape, never by color alone.
import { t } from '@lingui/core/macro';
import { diffWordsWithSpace } from 'diff';

/** The old words struck out and the new ones underlined; each stretch says what it is. */
export function WordDifference({ from, to }: { from: string | null; to: string | null }) {
  if (from === null) return <Added text={to ?? ''} />;
  if (to === null) return <Gone text={from} />;
  return (
    <span className="pl-difference">
      {diffWordsWithSpace(from, to).map(({ value, added, removed }, index) =>
        added ? (
          <Added key={index} text={value} />
        ) : removed ? (
          <Gone key={index} text={value} />
        ) : (
          <span key={index}>{value}</span>
        ),
      )}
    </span>
  );
}

function Added({ text }: { text: string }) {
  return (
    <ins className="pl-difference__added">
      <span className="pl-hidden-visually">{` ${t`added:`} `}</span>
      {text}
      <span className="pl-hidden-visually">{` ${t`end of added`} `}</span>
    </ins>
  );
}

function Gone({ text }: { text: string }) {
  return (
    <del className="pl-difference__gone">
      <span className="pl-hidden-visually">{` ${t`removed:`} `}</span>
      {text}
      <span className="pl-hidden-visually">{` ${t`end of removed`} `}</span>
    </del>
  );
}
