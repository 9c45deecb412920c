// The plain sentences public pages begin with, said the same in feeds and mails.
export { coverageText, reportingSentence, resultsSentence, workSentence } from '@plumbline/publishing/domain';
export type { ToldFigures, SentenceWords as Words } from '@plumbline/publishing/domain';
