// All migrations, in order. They go forward only, and one that was released never changes.
import { Foundations0001 } from './0001-foundations';
import { Cities0002 } from './0002-cities';
import { Planning0003 } from './0003-planning';
import { Measuring0004 } from './0004-measuring';
import { Reporting0005 } from './0005-reporting';
import { Publishing0006 } from './0006-publishing';
import { Exchange0007 } from './0007-exchange';
import { Sealing0008 } from './0008-sealing';
import { MeasuringInFull0009 } from './0009-measuring-in-full';
import { ValueImports0010 } from './0010-value-imports';
import { SuppressionSettings0011 } from './0011-suppression-settings';
import { TargetsWithdrawn0012 } from './0012-targets-withdrawn';
import { Evidence0013 } from './0013-evidence';
import { MyQuarter0014 } from './0014-my-quarter';
import { SavedViews0015 } from './0015-saved-views';
import { Authoring0016 } from './0016-authoring';
import { Documents0017 } from './0017-documents';
import { Search0018 } from './0018-search';
import { Reminders0019 } from './0019-reminders';
import { AuditWaiting0020 } from './0020-audit-waiting';
import { Help0021 } from './0021-help';
import { FilesAndAnswers0022 } from './0022-files-and-answers';
import { CommentsHeard0023 } from './0023-comments-heard';
import { Languages0024 } from './0024-languages';
import { WrittenTogether0025 } from './0025-written-together';
import { ReleaseFiles0026 } from './0026-release-files';
import { Translations0027 } from './0027-translations';
import { PublishedDocuments0032 } from './0032-published-documents';
import { PublicationState0033 } from './0033-publication-state';
import { ReviewedInterface0034 } from './0034-reviewed-interface';
import { Followers0030 } from './0030-followers';
import { TopicsAndPlaces0029 } from './0029-topics-and-places';
import { TextChecks0031 } from './0031-text-checks';

export const migrations = [
  Foundations0001,
  Cities0002,
  Planning0003,
  Measuring0004,
  Reporting0005,
  Publishing0006,
  Exchange0007,
  Sealing0008,
  MeasuringInFull0009,
  ValueImports0010,
  SuppressionSettings0011,
  Evidence0013,
  MyQuarter0014,
  TargetsWithdrawn0012,
  SavedViews0015,
  Authoring0016,
  Documents0017,
  Search0018,
  Reminders0019,
  AuditWaiting0020,
  Help0021,
  FilesAndAnswers0022,
  CommentsHeard0023,
  Languages0024,
  WrittenTogether0025,
  ReleaseFiles0026,
  Translations0027,
  PublishedDocuments0032,
  PublicationState0033,
  ReviewedInterface0034,
  Followers0030,
  TopicsAndPlaces0029,
  TextChecks0031,
];
