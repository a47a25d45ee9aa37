import PaprSema
import PaprSource

/// The first page: what the calls are, how they are made and carried on, and where each is described.
extension RestWriter {
    func indexPage() {
        beginPage()
        out.put(RestIndexText.beginning)
        out.put(RestIndexText.hcalls)
        out.put(RestIndexText.continuation)
        out.put(RestIndexText.rtas)
        out.put(RestIndexText.reading)
        heading(.group, "Groups of calls")
        tree { for place in self.model.modules.indices { self.out.line(self.labels.pageName(of: place)) } }
        heading(.group, "Indexes")
        tree {
            self.out.line("calls-by-name" as StaticString)
            self.out.line("calls-by-opcode" as StaticString)
            self.out.line("calls-by-function-set" as StaticString)
            self.out.line("calls-by-return-code" as StaticString)
        }
        finishPage()
    }

    private func tree(_ entries: () -> Void) {
        out.line(".. toctree::" as StaticString)
        out.line("   :maxdepth: 1" as StaticString)
        out.blank()
        out.indented(entries)
        out.blank()
    }
}

/// The fixed text of the first page.
enum RestIndexText {
    static var beginning: StaticString { """
        ===============================================
        Calls of the Power Architecture Platform (PAPR)
        ===============================================

        A guest of a PAPR hypervisor runs with ``HV=0``: PowerVM's logical partitions do, and the ``pseries`` guests of QEMU and KVM. For what it can't
        do by itself it has two kinds of calls. *Hypervisor calls* (hcalls) trap into the hypervisor, with their arguments in registers. *RTAS calls* go to
        the run-time services of the platform's firmware, with their arguments in a buffer in memory. Which of them there are, the guest reads from the
        device tree before it makes one: ``ibm,hypertas-functions`` under ``/rtas`` lists the sets of hypervisor calls, and each RTAS function is a
        property of ``/rtas``, named like the function, whose value is its token.

        - `How a hypervisor call is made <papr-hcall-abi_>`__
        - `How a call goes on <papr-continuation_>`__
        - `How an RTAS call is made <papr-rtas-abi_>`__
        - `How to read the pages <papr-reading_>`__


        """ }

    static var hcalls: StaticString { """
        .. _papr-hcall-abi:

        How a hypervisor call is made
        -----------------------------

        The instruction is ``sc 1``, in privileged mode; from problem state the answer is ``H_PRIVILEGE`` at best.

        .. list-table::
           :header-rows: 1
           :widths: auto

           * - Register
             - Kept
             - What it holds
           * - r3
             - no
             - the opcode, going in; the return code, a signed number, coming back
           * - r4-r12
             - no
             - the arguments in order, going in; the outputs in order, coming back
           * - r0, CTR, XER, CR0, CR1, CR5-CR7
             - no
             - nothing of use, coming back
           * - r1, r2, r13-r31, LR, CR2-CR4
             - yes
             - the caller's
           * - f0-f31, FPSCR
             - yes
             - the caller's, unless its VPA says that they need not be maintained

        - Argument *n* travels in r(*n* + 3); a call's table says so when it is otherwise. An argument that is narrower than 64 bits fills the register,
          zero- or sign-extended as its type says.
        - A register has no byte order: 4 in r4 is 4, whatever order the guest runs in. Byte order is a matter of memory. What lies in a buffer is big-endian
          unless its page says otherwise, and a little-endian guest swaps it.
        - r4 to r12 come back changed even where a call has no output there. Whoever makes a call again loads all arguments again.
        - Outputs are defined only on the codes that their table names; on any other code they hold nothing of use.
        - An address is a logical real address of the guest unless its table says otherwise: never an effective one. What is contiguous for a
          kernel, on a stack or in vmalloc space, need not be so there.
        - Some calls keep more or fewer registers than these; their pages say so.

        LoPAR lists the registers that are not kept (r0, r3 to r12, CTR, XER, CR0, CR1, CR5 to CR7), so LR is kept, and Linux relies on it. Linux's
        papr_hcalls.rst marks LR as volatile; it also calls the instruction HVCS.


        """ }

    static var continuation: StaticString { """
        .. _papr-continuation:

        How a call goes on
        ------------------

        Some calls are not over with their first answer. The return code says what to do, and a call's page says which codes it uses in which way:

        - *Busy* (``H_BUSY``, RTAS status -2): make the call again, after letting others run.
        - *Long busy* (9900 to 9905, for hcalls and RTAS alike): the same, after about 1, 10, 100, 1000, 10000 or 100000 ms. The time is advice.
        - Calls with a *token* return where they got to. The next call passes the token that the last one returned; the first call passes a value that
          the page names, mostly 0. Take the token from every answer that asks to go on, long busy ones too.
        - *Restart*: what was read so far is void; begin again with the first token.

        A loop has a bound, for the number of calls and for the time, and reports that it gave up. A call whose page says that it must be carried to its end
        is the only exception. Where sleeping is not allowed, make one call and leave the rest to a context where it is.

        .. code-block:: c

           static int flush(u32 drc_index)
           {
                   unsigned long ret[PLPAR_HCALL_BUFSIZE];
                   unsigned long token = 0;        /* of the first call */
                   unsigned int tries, wait, waited = 0;
                   long rc;

                   for (tries = 0; tries < MAX_TRIES; tries++) {
                           rc = plpar_hcall(H_SCM_FLUSH, ret, drc_index, token);
                           if (rc != H_BUSY && !H_IS_LONG_BUSY(rc))
                                   return rc == H_SUCCESS ? 0 : -EIO;
                           token = ret[0];         /* new each time */
                           wait = rc == H_BUSY ? 1 : get_longbusy_msecs(rc);
                           if (wait > MAX_WAIT - waited)
                                   break;
                           waited += wait;
                           msleep(wait);
                   }
                   return -ETIMEDOUT;              /* gave up */
           }


        """ }

    static var rtas: StaticString { """
        .. _papr-rtas-abi:

        How an RTAS call is made
        ------------------------

        The caller fills an argument buffer and enters RTAS in real mode, big-endian, with the buffer's real address in r3 and the base of RTAS's own memory
        in r4. RTAS answers in the same buffer.

        .. list-table::
           :header-rows: 1
           :widths: auto

           * - Offset
             - Size
             - Field
           * - 0x0
             - 4
             - ``token``: the value of the function's property under ``/rtas``
           * - 0x4
             - 4
             - ``nargs``: how many argument cells follow
           * - 0x8
             - 4
             - ``nret``: how many output cells follow those, the status included
           * - 0xC
             - 4 each
             - ``nargs`` cells of arguments, then ``nret`` cells of outputs; 16 in all at most

        - A cell is a big-endian 32-bit number. A 64-bit value takes two, the high half first unless a page says otherwise.
        - On the pages, ``args[0]`` is the first argument cell and ``rets[0]`` the first output cell: the status, a signed number. ``ibm,open-errinjct`` alone
          puts its status second.
        - The buffer, and all memory that an argument points to, lies below 4 GiB and is contiguous there.
        - RTAS is one for the whole partition: calls are made one at a time, but for the few that LoPAR exempts. A sequence of calls that must not be mixed with
          another needs a lock of its own, held from the first call to the last.
        - A 32-bit RTAS saves only the lower halves of the registers it keeps. The caller saves what it needs.
        - RTAS itself never goes to sleep: it answers busy, and the caller waits.

        A status means what the function's page says: -4, say, is one thing for one function and another for the next.


        """ }

    static var reading: StaticString { """
        .. _papr-reading:

        How to read the pages
        ---------------------

        - Types: ``u32`` is an unsigned number of 32 bits, ``s64`` a signed one of 64. A name is a type, an enumeration or bit fields; its page tells.
        - Bits are numbered as IBM does, 0 the most significant of the field's width. Beside the numbers stands the form to shift by, and the mask in place.
        - Arguments are numbered from 1, as the codes ``H_PARAMETER``, ``H_P2`` to ``H_P9`` do: these *blame* an argument. *2, r5* is the second one, in r5.
        - Offsets count bytes from the beginning of the structure. Structures have no holes but those shown.
        - An errno is what Linux makes of a code for this call.
        - *Context* says where Linux may make a call: in process context, in atomic context, with translation off.


        """ }
}
