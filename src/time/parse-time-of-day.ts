import { dateFault, formFault, noSuch } from './date-fault.js';
import type { DateFault } from './date-fault.js';
import type { TimeOfDay } from './interval.js';

const form = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:(Z)|([+-]\d{2})(?::(\d{2}))?)?$/;

/** Reads the time of a day: `23:20:30Z`, and beyond EDTF `23:20` and `23:20:30.5`. */
export function parseTimeOfDay(text: string): TimeOfDay | DateFault {
  const match = form.exec(text);
  if (!match) return formFault(`T${text}`, 'a time; write it as T16:45, T16:45:30 or T16:45:30+04:30');
  const [, hour = '', minute = '', second, fraction, utc, offsetHour, offsetMinute = '00'] = match;
  const time = {
    hour: Number(hour),
    minute: Number(minute),
    ...(second === undefined ? {} : { second: Number(second) }),
    ...(fraction === undefined ? {} : { millisecond: Number(fraction.slice(0, 3).padEnd(3, '0')) }),
  };
  if (time.minute > 59) return noSuch(`Minute ${minute}`, 'minutes run from 00 to 59');
  if (Number(second ?? 0) > 59) return noSuch(`Second ${second}`, 'seconds run from 00 to 59');
  if (time.hour > 24) return noSuch(`Hour ${hour}`, 'hours run from 00 to 24');
  if (time.hour === 24 && (time.minute || Number(second ?? 0) || Number(fraction ?? 0))) {
    return dateFault('Nothing comes after 24:00, which ends its day', 'date-range');
  }
  if (utc) return { ...time, offset: 0 };
  if (offsetHour === undefined) return time;
  if (Math.abs(Number(offsetHour)) > 23 || Number(offsetMinute) > 59) {
    return noSuch(`The offset ${offsetHour}:${offsetMinute}`, 'offsets run from -23:59 to +23:59');
  }
  return { ...time, offset: minutesOf(offsetHour, offsetMinute) };
}

function minutesOf(hour: string, minute: string): number {
  const minutes = Math.abs(Number(hour)) * 60 + Number(minute);
  return hour.startsWith('-') ? 0 - minutes : minutes;
}
