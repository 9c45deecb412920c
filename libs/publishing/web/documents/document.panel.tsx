// A document on the page: the same parts, in the same order, that its PDF and its Word file are made from.
import type { Inner } from '@plumbline/platform/web';
import { SampleMark, Table } from '@plumbline/ui';
import { SAMPLE_NOTICE } from '@plumbline/publishing/domain';

/** A document as pages load it. */
export type ShownDocument = Inner.ShownDocumentFragment;
type Block = ShownDocument['blocks'][number];
type Figure = NonNullable<Block['figures']>[number];
type Bars = NonNullable<Block['bars']>;

/** The document below its title, which is the page's own heading. */
export function DocumentPanel({ document }: { document: ShownDocument }) {
  const onePage = document.layout === 'ONE_PAGE';
  return (
    <article
      className={`pl-document${onePage ? ' pl-document--one-page' : ''}`}
      lang={document.language}
      dir="auto"
    >
      <p className="pl-document__subtitle">{document.subtitle}</p>
      <p className="pl-document__issuer">{document.issuer}</p>
      {document.sample ? (
        <p className="pl-document__note">
          <SampleMark within /> {SAMPLE_NOTICE}
        </p>
      ) : null}
      <dl className="pl-document__facts">
        {document.facts.map(({ lead, text }) => (
          <div key={lead ?? text}>
            <dt>{lead}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {document.blocks.map((block, index) => (
        // The blocks of a document have no names; it is shown whole or not at all.
        <BlockPart key={index} block={block} figureLevel={onePage ? 2 : 3} />
      ))}
    </article>
  );
}

function BlockPart({ block, figureLevel }: { block: Block; figureLevel: 2 | 3 }) {
  switch (block.kind) {
    case 'HEADING': {
      const Heading = `h${block.level ?? 2}` as 'h2' | 'h3' | 'h4';
      return <Heading>{block.text}</Heading>;
    }
    case 'PARAGRAPH':
      return <p className={`pl-document__${(block.look ?? 'PLAIN').toLowerCase()}`}>{block.text}</p>;
    case 'NARRATIVE':
      return (
        <div className="pl-document__words">
          {(block.paragraphs ?? []).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      );
    case 'LIST':
      return (
        <ul>
          {(block.items ?? []).map(({ lead, text }) => (
            <li key={`${lead} ${text}`}>
              {lead ? <strong>{lead}</strong> : null} {text}
            </li>
          ))}
        </ul>
      );
    case 'FIGURES':
      return (
        <div className="pl-figures pl-document__figures">
          {(block.figures ?? []).map((figure) => (
            <FigurePanel key={figure.title} figure={figure} level={figureLevel} />
          ))}
        </div>
      );
    case 'TABLE':
      return <DataTable block={block} />;
    case 'BARS':
      return <BarsPicture caption={block.caption ?? ''} alt={block.alt ?? ''} bars={block.bars ?? []} />;
  }
}

function FigurePanel({ figure, level }: { figure: Figure; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const total = figure.parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="pl-figure">
      <Heading>{figure.title}</Heading>
      <p>{figure.about}</p>
      {total > 0 ? (
        // It repeats the table below it, so it is nothing of its own to a screen reader.
        <svg className="pl-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          {figure.parts.map(({ label, count, tone }, at) => {
            const before = figure.parts.slice(0, at).reduce((sum, part) => sum + part.count, 0);
            const x = (before / total) * 100;
            const width = (count / total) * 100;
            return width > 0 ? <Piece key={label} tone={tone} x={x} width={width} /> : null;
          })}
        </svg>
      ) : null}
      <table>
        <caption className="pl-hidden-visually">{figure.title}</caption>
        <tbody>
          {figure.parts.map(({ label, count, tone }) => (
            <tr key={label}>
              <th scope="row">
                <svg className="pl-key" viewBox="0 0 12 12" aria-hidden="true">
                  <Piece tone={tone} x={0} width={12} height={12} />
                </svg>
                {label}
              </th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Piece({ tone, x, width, height = 10 }: { tone: string; x: number; width: number; height?: number }) {
  const name = `pl-part--${tone.toLowerCase()}`;
  if (tone !== 'NONE') {
    return (
      <rect className={name} x={x} width={Math.max(width - (height === 10 ? 0.8 : 0), 0.4)} height={height} />
    );
  }
  return (
    <rect
      className={name}
      x={x + 0.5}
      y={0.5}
      width={Math.max(width - 1, 0.3)}
      height={height - 1}
      fill="none"
      vectorEffect="non-scaling-stroke"
    />
  );
}

function DataTable({ block }: { block: Block }) {
  const columns = block.columns ?? [];
  const place = (at: number) => (columns[at]?.numeric ? 'pl-document__number' : undefined);
  return (
    <Table caption={block.caption ?? ''}>
      <thead>
        <tr>
          {columns.map(({ label }, at) => (
            <th key={label} scope="col" className={place(at)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(block.rows ?? []).map((row, index) => (
          <tr key={`${index} ${row[0]}`}>
            {row.map((text, at) =>
              at === 0 ? (
                <th key={columns[at]?.label} scope="row">
                  {text}
                </th>
              ) : (
                <td key={columns[at]?.label} className={place(at)}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function BarsPicture({ caption, alt, bars }: { caption: string; alt: string; bars: Bars }) {
  return (
    <figure className="pl-document__bars" aria-label={alt}>
      <figcaption>{caption}</figcaption>
      {bars.map(({ label, text, share, tone }) => (
        <div className="pl-document__bar" key={label}>
          <span>{label}</span>
          <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            {share ? <rect className={`pl-part--${tone.toLowerCase()}`} width={share} height={10} /> : null}
          </svg>
          <span>{text}</span>
        </div>
      ))}
    </figure>
  );
}
