import { theme } from 'antd';
import type { ThemeConfig } from 'antd';

const shape = {
  borderRadius: 8,
  controlHeight: 36,
  fontSize: 14,
  fontFamily: 'var(--sans)',
};

const light: ThemeConfig = {
  token: {
    ...shape,
    colorPrimary: '#1f4e8c',
    colorSuccess: '#1b6e45',
    colorWarning: '#855000',
    colorError: '#b3261e',
    colorText: '#1b2430',
    colorTextSecondary: '#465161',
    colorTextPlaceholder: '#626c7b',
    colorBorder: '#868d98',
    colorBgLayout: '#f6f5f1',
  },
};

const dark: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    ...shape,
    colorPrimary: '#7fb0f2',
    colorSuccess: '#74cf9d',
    colorWarning: '#f0bd6a',
    colorError: '#ff9b91',
    colorText: '#eef1f5',
    colorTextSecondary: '#c0c8d3',
    colorTextPlaceholder: '#9aa4b2',
    colorBorder: '#7b8696',
    colorBgLayout: '#12161c',
    colorBgContainer: '#1a2029',
    colorBgElevated: '#1a2029',
  },
};

/** antd in our own colours: the values of ui/theme/tokens.css, which it cannot read by itself. */
export function deskTheme(isDark: boolean): ThemeConfig {
  return isDark ? dark : light;
}
