/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from cpu.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_CPU_H
#define PAPR_MOCK_MODULE_CPU_H

#include "papr/mock.h"
#include "papr/cpu.h"

#ifdef __cplusplus
extern "C" {
#endif

/* stop-self */
struct papr_mock_in_stop_self {
	__u8 nothing_;
};
struct papr_mock_out_stop_self {
	__u8 nothing_;
};
PAPR_MOCK_CALL(stop_self);

/* start-cpu */
struct papr_mock_in_start_cpu {
	__u32 thread;
	__u32 entry;
	__u32 argument;
};
struct papr_mock_out_start_cpu {
	__u8 nothing_;
};
PAPR_MOCK_CALL(start_cpu);

/* query-cpu-stopped-state */
struct papr_mock_in_query_cpu_stopped_state {
	__u32 thread;
};
struct papr_mock_out_query_cpu_stopped_state {
	__u32 state;
};
PAPR_MOCK_CALL(query_cpu_stopped_state);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_cpu[];

#ifdef __cplusplus
}
#endif

#endif
