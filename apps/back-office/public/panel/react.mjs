// What our parts use of the libraries that AdminJS's bundles put in the page.
const { AdminJS, React, ReactRedux, ReactRouterDOM } = globalThis;

export const { useQueryParams, useRecords, useTranslation } = AdminJS;
export const { createElement: h, Fragment, useEffect, useRef } = React;
export const { useDispatch, useSelector } = ReactRedux;
export const { Link, NavLink, useLocation } = ReactRouterDOM;
