import { dictionary } from '../language/dictionary.ts';

/** What the category of a matter asks to be handed in with the result. */
export const evidenceWords = dictionary(
  {
    photo: '这类事项要有现场照片才能提交。',
    document: '这类事项要附上文件才能提交。',
    text: '这类事项写清结果就行，附件可以不加。',
    onSite: '这类事项到现场看的，要附现场照片。',
  },
  {
    photo: 'This kind of matter needs a photo of the place.',
    document: 'This kind of matter needs a document.',
    text: 'For this kind of matter the result in words is enough.',
    onSite: 'Whoever looks at this kind of matter on the spot takes a photo there.',
  },
);
