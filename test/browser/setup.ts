import { setProjectAnnotations } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import * as preview from '../../.storybook/preview.tsx';

setProjectAnnotations([preview]);

configure({ asyncUtilTimeout: 10_000 });
