// Nothing but a remark.
