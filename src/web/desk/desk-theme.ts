import type { ThemeConfig } from 'antd';

/** antd in our own colours: the values of ui/theme/tokens.css, which it cannot read by itself. */
export const deskTheme: ThemeConfig = {
  token: {
    colorPrimary: '#1f4e8c',
    colorSuccess: '#1b6e45',
    colorWarning: '#855000',
    colorError: '#b3261e',
    colorText: '#1b2430',
    colorTextSecondary: '#465161',
    colorTextPlaceholder: '#626c7b',
    colorBorder: '#868d98',
    colorBgLayout: '#f6f5f1',
    borderRadius: 8,
    controlHeight: 36,
    fontSize: 14,
    fontFamily: 'var(--sans)',
  },
};
