// Notifications, choices and the calendar's address as the API shows them.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { GraphQLDateTime, Id, Payload, closedSet } from '@plumbline/platform/server';
import {
  MAIL_TIMES,
  MORNING_HOURS,
  NOTIFICATION_KINDS,
  type MailTime,
  type NotificationKind,
} from '@plumbline/reporting/domain';

const NotificationKindEnum = closedSet(
  'NotificationKind',
  NOTIFICATION_KINDS,
  'What a notification is about.',
);
const MailTimeEnum = closedSet('MailTime', MAIL_TIMES, 'When mail about something that happened goes out.');

@ObjectType('Notification', {
  description: 'Something the viewer is told about a report, or about comments on a plan.',
})
export class NotificationType {
  @Field(() => ID)
  id: string;
  @Field(() => NotificationKindEnum)
  kind: NotificationKind;
  @Field(() => String, { description: 'The planning team and the period, or the plan.' })
  title: string;
  @Field(() => String, { description: 'What is to be done, until when, as of today.' })
  sentence: string;
  @Field(() => GraphQLDateTime)
  at: Date;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Null while it is new.' })
  readAt: Date | null;
  @Field(() => Boolean, { description: 'Whether there still is something to do.' })
  open: boolean;
  @Field(() => String, { description: "Where it is done, below the city's workspace." })
  path: string;
}

@ObjectType('NotificationPreferences', {
  description: 'What the viewer hears by mail in this city, and when.',
})
export class NotificationPreferencesType {
  @Field(() => [NotificationKindEnum], { description: 'What the viewer can hear of at all, by their roles.' })
  hears: NotificationKind[];
  @Field(() => Boolean, { description: 'Reminders before and after a report is due.' })
  dueMail: boolean;
  @Field(() => Boolean, { description: 'Copies of reminders after the grace days.' })
  copyMail: boolean;
  @Field(() => MailTimeEnum, { description: 'A report was returned, unlocked or approved.' })
  decisionMail: MailTime;
  @Field(() => MailTimeEnum, { description: "A report waits for the viewer's decision." })
  reviewMail: MailTime;
  @Field(() => MailTimeEnum, {
    description: 'Somebody said something about a plan the viewer has to do with.',
  })
  commentMail: MailTime;
  @Field(() => Int, { nullable: true, description: "The hour of the reminder mail; null: the city's own." })
  hour: number | null;
  @Field(() => Int, { nullable: true, description: 'Monday (1) to Friday (5) for what comes weekly.' })
  weeklyOn: number | null;
  @Field(() => Int, { description: 'The hour of whoever chose none.' })
  cityHour: number;
}

@ObjectType('CalendarFeed', { description: "The viewer's calendar of due dates in this city." })
export class CalendarFeedType {
  @Field(() => GraphQLDateTime, { description: 'When its address was made. The address itself is not kept.' })
  madeAt: Date;
}

@InputType()
export class MarkNotificationReadInput {
  @Field(() => ID)
  @Id()
  notificationId: string;
}

@InputType()
export class SaveNotificationPreferencesInput {
  @Field(() => Boolean)
  @IsBoolean()
  dueMail: boolean;
  @Field(() => Boolean)
  @IsBoolean()
  copyMail: boolean;
  @Field(() => MailTimeEnum)
  @IsIn(MAIL_TIMES)
  decisionMail: MailTime;
  @Field(() => MailTimeEnum)
  @IsIn(MAIL_TIMES)
  reviewMail: MailTime;
  @Field(() => MailTimeEnum, { nullable: true, description: 'Left out: as it was.' })
  @IsOptional()
  @IsIn(MAIL_TIMES)
  commentMail?: MailTime | null;
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(MORNING_HOURS.earliest, {
    message: 'Time of the reminder mail is too early. Choose one from the list.',
  })
  @Max(MORNING_HOURS.latest, { message: 'Time of the reminder mail is too late. Choose one from the list.' })
  hour: number | null;
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsIn([1, 2, 3, 4, 5], { message: 'Day of weekly reminders is no working day. Choose one from the list.' })
  weeklyOn: number | null;
}

@ObjectType()
export class NotificationsReadPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many are still new.' })
  newNotifications: number | null;
}

@ObjectType()
export class NotificationPreferencesPayload extends Payload {
  @Field(() => NotificationPreferencesType, { nullable: true })
  preferences: NotificationPreferencesType | null;
}

@ObjectType()
export class CalendarAddressPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The address, this one time.' })
  address: string | null;
  @Field(() => CalendarFeedType, { nullable: true })
  calendar: CalendarFeedType | null;
}
