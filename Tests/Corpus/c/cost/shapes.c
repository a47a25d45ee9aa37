/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/*
 * Raw wrappers beside the same calls written by hand, for each shape: no outputs, one, four, nine. A test compares how many instructions each pair
 * takes. A call written by hand stores an output, as a wrapper does, only on the codes that define it.
 */
#include "papr/mmu.h"
#include "papr/scm.h"
#include "papr/xive.h"

#define CLOBBERED "r0", "ctr", "xer", "cr0", "cr1", "cr2", "cr3", "cr4", "cr5", "cr6", "cr7", "memory"

/* No outputs. */

long wrapper_none(__u32 drc, __u64 offset, __u64 data, __u64 length)
{
	return papr_scm_write_metadata_once(drc, offset, data, length);
}

long hand_none(__u32 drc, __u64 offset, __u64 data, __u64 length)
{
	register unsigned long r3 __asm__("r3") = 0x3E8;
	register unsigned long r4 __asm__("r4") = drc;
	register unsigned long r5 __asm__("r5") = offset;
	register unsigned long r6 __asm__("r6") = data;
	register unsigned long r7 __asm__("r7") = length;

	__asm__ volatile("sc 1" : "+r"(r3), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7) : : "r8", "r9", "r10", "r11", "r12", CLOBBERED);
	return (long)r3;
}

/* One output. */

long wrapper_one(__u32 drc, __u64 offset, __u64 length, __u64 *data)
{
	return papr_scm_read_metadata_once(drc, offset, length, data);
}

long hand_one(__u32 drc, __u64 offset, __u64 length, __u64 *data)
{
	register unsigned long r3 __asm__("r3") = 0x3E4;
	register unsigned long r4 __asm__("r4") = drc;
	register unsigned long r5 __asm__("r5") = offset;
	register unsigned long r6 __asm__("r6") = length;

	__asm__ volatile("sc 1" : "+r"(r3), "+r"(r4), "+r"(r5), "+r"(r6) : : "r7", "r8", "r9", "r10", "r11", "r12", CLOBBERED);
	if (r3 == 0)
		*data = r4;
	return (long)r3;
}

/* Four outputs, a reserved argument. */

long wrapper_four(__u32 source, struct papr_int_get_source_info_out *out)
{
	return papr_int_get_source_info_once(source, out);
}

long hand_four(__u32 source, struct papr_int_get_source_info_out *out)
{
	register unsigned long r3 __asm__("r3") = 0x3A8;
	register unsigned long r4 __asm__("r4") = 0;
	register unsigned long r5 __asm__("r5") = source;
	register unsigned long r6 __asm__("r6");
	register unsigned long r7 __asm__("r7");

	__asm__ volatile("sc 1" : "+r"(r3), "+r"(r4), "+r"(r5), "=r"(r6), "=r"(r7) : : "r8", "r9", "r10", "r11", "r12", CLOBBERED);
	if (r3 == 0) {
		out->properties = r4;
		out->management_page = r5;
		out->trigger_page = r6;
		out->page_shift = r7;
	}
	return (long)r3;
}

/* Nine registers: eight arguments, outputs in every other one, stored on three codes. */

long wrapper_nine(__u64 request1, __u64 match1, __u64 request2, __u64 match2, __u64 request3, __u64 match3, __u64 request4, __u64 match4,
		  struct papr_bulk_remove_out *out)
{
	return papr_bulk_remove_once(request1, match1, request2, match2, request3, match3, request4, match4, out);
}

long hand_nine(__u64 request1, __u64 match1, __u64 request2, __u64 match2, __u64 request3, __u64 match3, __u64 request4, __u64 match4,
	       struct papr_bulk_remove_out *out)
{
	register unsigned long r3 __asm__("r3") = 0x24;
	register unsigned long r4 __asm__("r4") = request1;
	register unsigned long r5 __asm__("r5") = match1;
	register unsigned long r6 __asm__("r6") = request2;
	register unsigned long r7 __asm__("r7") = match2;
	register unsigned long r8 __asm__("r8") = request3;
	register unsigned long r9 __asm__("r9") = match3;
	register unsigned long r10 __asm__("r10") = request4;
	register unsigned long r11 __asm__("r11") = match4;

	__asm__ volatile("sc 1"
			 : "+r"(r3), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8), "+r"(r9), "+r"(r10), "+r"(r11)
			 :
			 : "r12", CLOBBERED);
	if ((long)r3 == 0 || (long)r3 == -4 || (long)r3 == -1) {
		out->response1 = r4;
		out->response2 = r6;
		out->response3 = r8;
		out->response4 = r10;
	}
	return (long)r3;
}
