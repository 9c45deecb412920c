// The tree of parts that page, PDF and Word file are made from, as the API shows it.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { closedSet } from '@plumbline/platform/server';
import type { DocumentTone } from '@plumbline/publishing/domain';

const TONES = [
  'GOOD',
  'WARN',
  'BAD',
  'STEADY',
  'QUIET',
  'LIGHT',
  'NONE',
] as const satisfies readonly DocumentTone[];
const DocumentToneEnum = closedSet(
  'DocumentTone',
  TONES,
  'How a part is colored; the words beside it say the same.',
);
const KINDS = ['HEADING', 'PARAGRAPH', 'NARRATIVE', 'LIST', 'FIGURES', 'TABLE', 'BARS'] as const;
const DocumentBlockKindEnum = closedSet(
  'DocumentBlockKind',
  KINDS,
  'Which of the fields of a block are there.',
);
const LOOKS = ['PLAIN', 'LEAD', 'SMALL', 'NOTE'] as const;
const ParagraphLookEnum = closedSet('ParagraphLook', LOOKS, 'How a paragraph is set.');
const LAYOUTS = ['ONE_PAGE', 'REPORT'] as const;
const DocumentLayoutEnum = closedSet('DocumentLayout', LAYOUTS, 'One page, or as many as it takes.');

@ObjectType('DocumentItem', {
  description: 'An item of a list, or a fact; `lead` stands strongly before the text.',
})
export class DocumentItemType {
  @Field(() => String, { nullable: true })
  lead: string | null;
  @Field(() => String)
  text: string;
}

@ObjectType('FigurePart')
export class FigurePartType {
  @Field(() => String)
  label: string;
  @Field(() => Int)
  count: number;
  @Field(() => DocumentToneEnum)
  tone: DocumentTone;
}

@ObjectType('DocumentFigure', { description: 'Counts that belong together and are added to no others.' })
export class DocumentFigureType {
  @Field(() => String)
  title: string;
  @Field(() => String)
  about: string;
  @Field(() => [FigurePartType])
  parts: FigurePartType[];
}

@ObjectType('DocumentColumn')
export class DocumentColumnType {
  @Field(() => String)
  label: string;
  @Field(() => Boolean)
  numeric: boolean;
}

@ObjectType('DocumentBar')
export class DocumentBarType {
  @Field(() => String)
  label: string;
  @Field(() => String)
  text: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Thousandths of the longest; null where nothing may be drawn.',
  })
  share: number | null;
  @Field(() => DocumentToneEnum)
  tone: DocumentTone;
}

@ObjectType('DocumentBlock', { description: 'A part of a document; which fields it has its kind says.' })
export class DocumentBlockType {
  @Field(() => DocumentBlockKindEnum)
  kind: (typeof KINDS)[number];
  @Field(() => Int, { nullable: true })
  level?: number;
  @Field(() => String, { nullable: true })
  text?: string;
  @Field(() => ParagraphLookEnum, { nullable: true })
  look?: (typeof LOOKS)[number];
  @Field(() => String, { nullable: true })
  section?: string;
  @Field(() => [String], { nullable: true })
  paragraphs?: string[];
  @Field(() => [DocumentItemType], { nullable: true })
  items?: DocumentItemType[];
  @Field(() => [DocumentFigureType], { nullable: true })
  figures?: DocumentFigureType[];
  @Field(() => String, { nullable: true })
  caption?: string;
  @Field(() => [DocumentColumnType], { nullable: true })
  columns?: DocumentColumnType[];
  @Field(() => [[String]], { nullable: true })
  rows?: string[][];
  @Field(() => String, { nullable: true, description: 'What the picture shows, in words.' })
  alt?: string;
  @Field(() => [DocumentBarType], { nullable: true })
  bars?: DocumentBarType[];
}

@ObjectType('DocumentContent', {
  description: 'A document, the same on the page, as a PDF and as a Word file.',
})
export class DocumentContentType {
  @Field(() => String)
  language: string;
  @Field(() => String)
  title: string;
  @Field(() => String)
  subtitle: string;
  @Field(() => String)
  issuer: string;
  @Field(() => DocumentLayoutEnum)
  layout: (typeof LAYOUTS)[number];
  @Field(() => Boolean)
  sample: boolean;
  @Field(() => [DocumentItemType])
  facts: DocumentItemType[];
  @Field(() => [DocumentBlockType])
  blocks: DocumentBlockType[];
}
