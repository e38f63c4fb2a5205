import { intake } from './intake.ts';
import { rejections, settleRejection } from './rejections.ts';

export const mailHandlers = {
  'mail.intake': intake,
  'mail.rejections': rejections,
  'mail.settleRejection': settleRejection,
};
