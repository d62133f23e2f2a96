import { classes } from "../markup.ts";
import { Field, fieldIds, type FieldProps } from "./field.tsx";

export interface FileUploadProps extends FieldProps {
  multiple?: boolean;
  /** The kinds of file, as the HTML attribute: ".pdf,image/*". */
  accept?: string;
}

/** A file from the reader's device. */
export function FileUpload(props: FileUploadProps) {
  const { id, describedBy } = fieldIds(props);
  return (
    <Field
      {...props}
      groupClass={classes(props.groupClass, "nhsuk-file-upload")}
      groupAttributes={{ "data-module": "nhsuk-file-upload", ...props.groupAttributes }}
    >
      <input
        class={classes("nhsuk-file-upload__input", props.class)}
        id={id}
        name={props.name}
        type="file"
        disabled={props.disabled}
        multiple={props.multiple}
        accept={props.accept}
        aria-describedby={describedBy}
        {...props.attributes}
      />
    </Field>
  );
}
