/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from events.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_EVENTS_H
#define PAPR_MOCK_MODULE_EVENTS_H

#include "papr/mock.h"
#include "papr/events.h"

#ifdef __cplusplus
extern "C" {
#endif

/* check-exception */
struct papr_mock_in_check_exception {
	__u32 vector_offset;
	__u32 additional_information;
	__u32 event_mask;
	__u32 urgency;
	struct papr_memory log;
	__u32 log_length;
	__u32 extended_information;
	int nargs;
	int nret;
};
struct papr_mock_out_check_exception {
	struct papr_span log;
};
PAPR_MOCK_CALL(check_exception);

/* event-scan */
struct papr_mock_in_event_scan {
	__u32 event_mask;
	__u32 urgency;
	struct papr_memory log;
	__u32 log_length;
};
struct papr_mock_out_event_scan {
	struct papr_span log;
};
PAPR_MOCK_CALL(event_scan);

/* rtas-last-error */
struct papr_mock_in_rtas_last_error {
	struct papr_memory log;
	__u32 log_length;
};
struct papr_mock_out_rtas_last_error {
	struct papr_span log;
};
PAPR_MOCK_CALL(rtas_last_error);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_events[];

#ifdef __cplusplus
}
#endif

#endif
