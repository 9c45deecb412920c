// Accessible building blocks for every page.
export { Alert, type AlertProps } from './alert';
export { Announcements, useAnnounced } from './announce';
export { reloadWhenSaved, SavedState, useAutosave, type SaveAnswer, type SaveState } from './autosave';
export { Bell } from './bell';
export { Button, ButtonLink, type ButtonLook } from './button';
export { CardTable, type CardColumn, type CardRow, type CardTableProps } from './card-table';
export type { ChartBreak, ChartNumber, ChartPeriod, ChartValue, NumberLook } from './charts/chart-data';
export type { ChartFrame } from './charts/chart-figure';
export { DotIntervalChart, type DotIntervalChartProps } from './charts/dot-interval-chart';
export { GapOverTimeChart, type GapMeasure, type GapOverTimeChartProps } from './charts/gap-over-time-chart';
export {
  SmallMultiplesChart,
  type ChartTarget,
  type SmallMultiplesChartProps,
} from './charts/small-multiples-chart';
export { PlaceMap, type MapArea, type PlaceMapProps } from './charts/place-map';
export { RadioTiles, type RadioTilesProps, type Tile } from './choice-field';
export { FilePage, type FilePageProps } from './file-page';
export { Field, type ControlProps, type FieldProps } from './field';
export { Figures, partsOf, type FigurePart, type FiguresData, type FiguresProps } from './figures';
export { FirstFigures, type FirstFigure } from './first-figures';
export { Day, EmptyState, isAllSample, SampleMark, SourceLink, Timestamp } from './marks';
export { OwnLanguage, useAddressIn } from './language-choice';
export { Page, type Crumb, type PageProps } from './page';
export { DemoInstallation, Shell, type NavItem, type ShellProps } from './shell';
export { ClockTag, StatusIcon, StatusTag, statusWord, type Status, type Tone } from './status';
export { Table, type TableProps } from './table';
export { Select, TextArea, TextField } from './text-field';
export { TroublePage } from './trouble-page';
export {
  ErrorSummary,
  useUserErrors,
  type ErrorSummaryProps,
  type FormErrors,
  type UserError,
} from './user-errors';
export { SearchBox } from './search-box';
export { keepPage } from './unsent/keep-page';
export { Dialog } from './unsent/dialog';
export { keepAllTyped } from './unsent/forms';
export { LogOutForm } from './unsent/log-out.form';
export { UnsentPanel } from './unsent/unsent.panel';
export { UnsentWork, type UnsentState } from './unsent/unsent-work';
