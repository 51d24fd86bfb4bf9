import { h, useDispatch, useSelector, useTranslation } from './react.mjs';

/** What went wrong or well; it stays until it is closed, and is read out. */
export function Notices() {
  const { translateButton, translateMessage } = useTranslation();
  const dispatch = useDispatch();
  const notices = useSelector((state) => state.notices);
  const drop = (noticeId) => dispatch({ type: 'DROP_NOTICE', data: { noticeId } });
  const boxes = notices.map(({ id, message, resourceId, options }) =>
    h(
      'div',
      { key: id, className: 'notice' },
      h('p', null, translateMessage(message, resourceId, options)),
      h('button', { type: 'button', className: 'quiet', onClick: () => drop(id) }, translateButton('close')),
    ),
  );
  return h('div', { role: 'alert' }, boxes);
}
