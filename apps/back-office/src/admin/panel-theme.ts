import { combineStyles, type Theme } from '@adminjs/design-system';

const ground = '#ffffff';
const softGround = '#f7f5f0';
const ink = '#1b2733';
const mutedInk = '#4a5968';
const primary = '#0b5567';
const accent = '#9a4f00';
const line = '#8a8578';
const faintLine = '#e3dfd5';
const ownPanel = '#d7ecf0';

const tokens = combineStyles({
  colors: {
    primary100: primary,
    primary80: primary,
    primary60: primary,
    primary40: line,
    primary20: ownPanel,
    accent,
    love: primary,
    text: ink,
    grey100: ink,
    grey80: mutedInk,
    grey60: mutedInk,
    grey40: mutedInk,
    grey20: softGround,
    border: faintLine,
    separator: faintLine,
    highlight: softGround,
    inputBorder: line,
    bg: softGround,
    filterBg: ground,
    container: ground,
    sidebar: ground,
    info: primary,
    infoDark: primary,
    infoLight: ownPanel,
  },
  borders: { default: `1px solid ${faintLine}`, input: `1px solid ${line}` },
  fontSizes: {
    xs: '14px',
    sm: '15px',
    default: '17px',
    md: '17px',
    lg: '18px',
    xl: '20px',
    h4: '22px',
    h3: '24px',
    h2: '28px',
    h1: '34px',
  },
  lineHeights: { xs: '18px', sm: '20px', default: '25px', md: '25px', lg: '28px', xl: '34px', xxl: '42px' },
});

/** The tokens of LOOK.md by the names that AdminJS knows them by. */
export const panelTheme: Theme = { ...tokens, font: "'Source Sans 3 Variable', system-ui, sans-serif" };
