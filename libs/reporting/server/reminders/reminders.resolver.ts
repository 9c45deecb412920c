// Everybody's own notifications, choices and calendar, as queries and mutations.
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@plumbline/platform/server';
import type { Preferences } from '@plumbline/reporting/domain';
import { calendarMadeAt, makeCalendarAddress, turnOffCalendar } from './calendar.service';
import { countNewNotifications, ownNotifications } from './notification.queries';
import { kindsForViewer, markAllRead, markRead, ownId, savePreferences } from './notification.service';
import { preferencesOf } from './preferences.queries';
import { reminderSetting } from './reminder-setting';
import {
  CalendarAddressPayload,
  CalendarFeedType,
  MarkNotificationReadInput,
  NotificationPreferencesPayload,
  NotificationPreferencesType,
  NotificationType,
  NotificationsReadPayload,
  SaveNotificationPreferencesInput,
} from './reminders.graphql';

@Resolver()
export class RemindersResolver {
  @Query(() => [NotificationType], {
    description: "The viewer's own notifications, newest first, at most 100.",
  })
  @Requires('notification:own')
  notifications(): Promise<NotificationType[]> {
    return ownNotifications();
  }

  @Query(() => Int, { description: 'How many notifications are new for the viewer.' })
  @Requires('notification:own')
  newNotifications(): Promise<number> {
    return countNewNotifications();
  }

  @Query(() => NotificationPreferencesType, { description: 'What the viewer hears by mail in this city.' })
  @Requires('notification:own')
  async notificationPreferences(): Promise<NotificationPreferencesType> {
    return shown(await preferencesOf(ownId()));
  }

  @Query(() => CalendarFeedType, {
    nullable: true,
    description: "The viewer's calendar in this city; null when it has no address.",
  })
  @Requires('notification:own')
  async calendarFeed(): Promise<CalendarFeedType | null> {
    const madeAt = await calendarMadeAt();
    return madeAt && { madeAt };
  }

  @Mutation(() => NotificationsReadPayload, {
    description:
      "Marks one of the viewer's notifications as read, with earlier ones about the same report or comment.",
  })
  @Requires('notification:own')
  async markNotificationRead(
    @Args('input') input: MarkNotificationReadInput,
  ): Promise<NotificationsReadPayload> {
    await markRead(input.notificationId);
    return { newNotifications: await countNewNotifications(), userErrors: [] };
  }

  @Mutation(() => NotificationsReadPayload, {
    description: "Marks all of the viewer's notifications as read.",
  })
  @Requires('notification:own')
  async markAllNotificationsRead(): Promise<NotificationsReadPayload> {
    await markAllRead();
    return { newNotifications: await countNewNotifications(), userErrors: [] };
  }

  @Mutation(() => NotificationPreferencesPayload, {
    description: 'The viewer chooses what they hear by mail in this city, and when.',
  })
  @Requires('notification:own')
  async saveNotificationPreferences(
    @Args('input') { hour, weeklyOn, commentMail, ...choices }: SaveNotificationPreferencesInput,
  ): Promise<NotificationPreferencesPayload> {
    const kept = await savePreferences({
      ...choices,
      ...(commentMail ? { commentMail } : {}),
      hour: hour ?? null,
      weeklyOn: weeklyOn ?? null,
    });
    return { preferences: await shown(kept), userErrors: [] };
  }

  @Mutation(() => CalendarAddressPayload, {
    description: "Makes a new secret address for the viewer's calendar; the old one ends at once.",
  })
  @Requires('notification:own')
  async makeCalendarAddress(): Promise<CalendarAddressPayload> {
    const { address, madeAt } = await makeCalendarAddress();
    return { address, calendar: { madeAt }, userErrors: [] };
  }

  @Mutation(() => CalendarAddressPayload, { description: "Ends the address of the viewer's calendar." })
  @Requires('notification:own')
  async turnOffCalendar(): Promise<CalendarAddressPayload> {
    await turnOffCalendar();
    return { address: null, calendar: null, userErrors: [] };
  }
}

async function shown(preferences: Preferences): Promise<NotificationPreferencesType> {
  const { hour: cityHour } = await reminderSetting();
  return { ...preferences, hears: kindsForViewer(), cityHour };
}
