// Evidence as everybody reads it: only what somebody made public, with the title given for the public.
import type { CalendarDay } from '@plumbline/platform/domain';

/** A link or a file that shows that a promise was kept. Neither the file's own name nor a person stands in it. */
export interface EvidenceContent {
  title: string;
  kind: 'LINK' | 'FILE';
  /** Where a link leads; null for a file. */
  url: string | null;
  /** SHA-256 of the file as 64 lower-case hex digits, which is also its public address; null for a link. */
  fileDigest: string | null;
  /** Bytes of the file; null for a link. */
  size: number | null;
  mediaType: string | null;
  /** The day it was attached. */
  on: CalendarDay;
  sample: boolean;
}

/** A file that a release refers to. */
export interface PublishedFile {
  digest: string;
  size: number;
  mediaType: string;
  title: string;
}

interface WithEvidence {
  teams: readonly {
    plans: readonly {
      goals: readonly { deliverables: readonly { evidence: readonly EvidenceContent[] }[] }[];
    }[];
  }[];
}

/** The files some content refers to, each once. */
export function filesOf(content: WithEvidence): PublishedFile[] {
  const files = new Map<string, PublishedFile>();
  for (const team of content.teams) {
    for (const plan of team.plans) {
      for (const { evidence } of plan.goals.flatMap((goal) => goal.deliverables)) {
        for (const { fileDigest: digest, size, mediaType, title } of evidence) {
          if (digest === null || size === null || mediaType === null || files.has(digest)) continue;
          files.set(digest, { digest, size, mediaType, title });
        }
      }
    }
  }
  return [...files.values()];
}
