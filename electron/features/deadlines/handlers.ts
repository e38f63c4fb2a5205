import { change, check } from './care.ts';
import { signOff, strike } from './end.ts';
import { enter } from './enter.ts';
import { closeDay, closedDays, eveningList } from './evening.ts';
import { evening, setEvening } from './evening-settings.ts';
import { extend, grant, previewExtension } from './extend.ts';
import { paper } from './paper.ts';
import { catalogue, compute, gaps, get, list, load, overdue } from './read.ts';
import { acknowledge, remind } from './remind.ts';
import { changeTrigger, previewTrigger } from './trigger.ts';

export const deadlineHandlers = {
  'deadline.catalogue': catalogue,
  'deadline.compute': compute,
  'deadline.enter': enter,
  'deadline.get': get,
  'deadline.list': list,
  'deadline.overdue': overdue,
  'deadline.paper': paper,
  'deadline.load': load,
  'deadline.gaps': gaps,
  'deadline.check': check,
  'deadline.change': change,
  'deadline.previewTrigger': previewTrigger,
  'deadline.changeTrigger': changeTrigger,
  'deadline.previewExtension': previewExtension,
  'deadline.extend': extend,
  'deadline.grant': grant,
  'deadline.acknowledge': acknowledge,
  'deadline.remind': remind,
  'deadline.signOff': signOff,
  'deadline.strike': strike,
  'deadline.evening': evening,
  'deadline.setEvening': setEvening,
  'deadline.eveningList': eveningList,
  'deadline.closeDay': closeDay,
  'deadline.closedDays': closedDays,
};
