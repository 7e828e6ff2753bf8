import { render } from 'preact';
render(<p>register</p>, document.body);
export {};
