// The four figures of a release or a department under one heading, which says where something in them is made up.
import { Figures, SampleMark, type FiguresProps } from '@plumbline/ui';

/** Figures as a page loads them. `level` is that of the heading; those of the four stand one below it. */
export function FiguresPanel({
  figures,
  words,
  level,
}: Required<Pick<FiguresProps, 'words'>> & {
  figures: FiguresProps['figures'] & { sample: boolean };
  level: 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading>How it stands {figures.sample ? <SampleMark within /> : null}</Heading>
      <Figures figures={figures} words={words} level={level === 2 ? 3 : 4} />
    </>
  );
}
